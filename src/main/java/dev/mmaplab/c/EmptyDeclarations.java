package dev.mmaplab.c;

/** Declarations that declare no object or function: {@code struct s;}, {@code int;}. */
final class EmptyDeclarations {
  private final Unit unit;
  private final Specifiers s;
  private final Position at;

  EmptyDeclarations(Unit unit, Specifiers s) {
    this.unit = unit;
    this.s = s;
    this.at = unit.in.inputLocation();
  }

  /** Says what is useless or wrong in the specifiers. */
  void check() {
    boolean said =
        switch (s.kind) {
          case TAG_REFERENCE, TAG_FIRST, TAG_DEFINITION -> tag();
          case KEYWORDS, TYPEDEF, TYPEOF -> warn("useless type name in empty declaration");
          case NONE -> false;
        };
    boolean wrong = wrong();
    if (said || wrong) {
      return;
    }
    if (s.storage != Specifiers.Storage.NONE) {
      warn("useless storage class specifier in empty declaration");
    } else if (s.threadLocal.isPresent()) {
      warn("useless ‘" + s.threadLocal.get() + "’ in empty declaration");
    } else if (s.isConst || s.isVolatile || s.isAtomic) {
      warn("useless type qualifier in empty declaration");
    }
    if (s.kind == Specifiers.TypeKind.NONE) {
      warn("empty declaration");
    }
  }

  private boolean tag() {
    if (s.type.type() instanceof Type.Struct st && st.tag().isEmpty() && s.isTagDefinition()) {
      return warn("unnamed struct/union that defines no instances");
    }
    if (s.kind == Specifiers.TypeKind.TAG_REFERENCE) {
      if (s.storage != Specifiers.Storage.NONE) {
        return warn("empty declaration with storage class specifier does not redeclare tag");
      }
      if (s.isConst || s.isVolatile) {
        return warn("empty declaration with type qualifier does not redeclare tag");
      }
    }
    return false;
  }

  private boolean wrong() {
    boolean fileScope = unit.scopes.atFileScope();
    boolean wrong = s.inline && error("‘inline’ in empty declaration");
    if (s.noreturn) {
      wrong = error("‘_Noreturn’ in empty declaration");
    }
    if (fileScope && s.storage == Specifiers.Storage.AUTO) {
      wrong = error("‘auto’ in file-scope empty declaration");
    }
    if (fileScope && s.storage == Specifiers.Storage.REGISTER) {
      wrong = error("‘register’ in file-scope empty declaration");
    }
    return wrong;
  }

  private boolean warn(String message) {
    unit.report.warn(Warning.PLAIN, at, message);
    return true;
  }

  private boolean error(String message) {
    unit.report.error(at, message);
    return true;
  }
}
