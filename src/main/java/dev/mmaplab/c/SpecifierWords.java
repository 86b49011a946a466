package dev.mmaplab.c;

/**
 * Adds one type keyword to the specifiers, with gcc's complaints about combinations that are none
 * (C11 6.7.2p2).
 */
final class SpecifierWords {
  private SpecifierWords() {}

  static void add(Unit unit, Specifiers s, Token word) {
    Position at = word.position();
    if (s.hasType() && s.kind != Specifiers.TypeKind.KEYWORDS) {
      unit.report.error(at, "two or more data types in declaration specifiers");
      return;
    }
    s.kind = Specifiers.TypeKind.KEYWORDS;
    switch (Word.of(word)) {
      case LONG -> addLong(unit, s, at);
      case SHORT -> {
        if (s.isShort) {
          unit.report.error(at, "duplicate ‘short’");
        } else if (s.longs > 0) {
          both(unit, at, "long", "short");
        } else if (wrongFor(unit, s, at, "short", Specifiers.Base.NONE, Specifiers.Base.INT)) {
          return;
        }
        s.isShort = true;
      }
      case SIGNED -> {
        if (s.isSigned) {
          unit.report.error(at, "duplicate ‘signed’");
        } else if (s.isUnsigned) {
          both(unit, at, "unsigned", "signed");
          return;
        } else if (wrongFor(
            unit,
            s,
            at,
            "signed",
            Specifiers.Base.NONE,
            Specifiers.Base.INT,
            Specifiers.Base.CHAR,
            Specifiers.Base.INT128)) {
          return;
        }
        s.isSigned = true;
      }
      case UNSIGNED -> {
        if (s.isUnsigned) {
          unit.report.error(at, "duplicate ‘unsigned’");
        } else if (s.isSigned) {
          both(unit, at, "signed", "unsigned");
          return;
        } else if (wrongFor(
            unit,
            s,
            at,
            "unsigned",
            Specifiers.Base.NONE,
            Specifiers.Base.INT,
            Specifiers.Base.CHAR,
            Specifiers.Base.INT128)) {
          return;
        }
        s.isUnsigned = true;
      }
      case COMPLEX -> s.isComplex = true;
      case VOID -> base(unit, s, at, Specifiers.Base.VOID);
      case BOOL -> base(unit, s, at, Specifiers.Base.BOOL);
      case KW_CHAR -> base(unit, s, at, Specifiers.Base.CHAR);
      case INT -> base(unit, s, at, Specifiers.Base.INT);
      case FLOAT -> base(unit, s, at, Specifiers.Base.FLOAT);
      case DOUBLE -> base(unit, s, at, Specifiers.Base.DOUBLE);
      case INT128 -> base(unit, s, at, Specifiers.Base.INT128);
      case AUTO_TYPE -> base(unit, s, at, Specifiers.Base.AUTO_TYPE);
      default -> {
        unit.report.unsupported(word.text(), at);
        base(unit, s, at, Specifiers.Base.DOUBLE);
      }
    }
  }

  private static void both(Unit unit, Position at, String a, String b) {
    unit.report.error(at, "both ‘" + a + "’ and ‘" + b + "’ in declaration specifiers");
  }

  private static void addLong(Unit unit, Specifiers s, Position at) {
    if (s.longs == 2) {
      unit.report.error(at, "‘long long long’ is too long for GCC");
      return;
    }
    if (s.isShort) {
      both(unit, at, s.longs == 1 ? "long long" : "long", "short");
      return;
    }
    if (s.longs == 1 && s.base == Specifiers.Base.DOUBLE) {
      both(unit, at, "long long", "double");
      return;
    }
    if (wrongFor(
        unit, s, at, "long", Specifiers.Base.NONE, Specifiers.Base.INT, Specifiers.Base.DOUBLE)) {
      return;
    }
    s.longs++;
  }

  private static boolean wrongFor(
      Unit unit, Specifiers s, Position at, String word, Specifiers.Base... allowed) {
    for (Specifiers.Base b : allowed) {
      if (s.base == b) {
        return false;
      }
    }
    both(unit, at, word, s.base.spelling());
    return true;
  }

  private static void base(Unit unit, Specifiers s, Position at, Specifiers.Base base) {
    if (s.base != Specifiers.Base.NONE) {
      unit.report.error(at, "two or more data types in declaration specifiers");
      return;
    }
    String word = base.spelling();
    boolean integerLike = base == Specifiers.Base.INT || base == Specifiers.Base.INT128;
    if (s.longs > 0
        && !(base == Specifiers.Base.INT || base == Specifiers.Base.DOUBLE && s.longs == 1)) {
      both(unit, at, s.longs > 1 ? "long long" : "long", word);
    } else if (s.isShort && base != Specifiers.Base.INT) {
      both(unit, at, "short", word);
    } else if (s.isSigned && !integerLike && base != Specifiers.Base.CHAR) {
      both(unit, at, "signed", word);
    } else if (s.isUnsigned && !integerLike && base != Specifiers.Base.CHAR) {
      both(unit, at, "unsigned", word);
    } else {
      s.base = base;
    }
  }
}
