package dev.mmaplab.c;

/**
 * gcc's warning options that we know, and what kbuild and a plain {@code gcc} call make of them.
 */
enum Warning {
  /** A warning without an option: always given. */
  PLAIN("", Level.WARN, Level.WARN),
  IMPLICIT_FUNCTION_DECLARATION("implicit-function-declaration", Level.ERROR, Level.WARN),
  IMPLICIT_INT("implicit-int", Level.ERROR, Level.WARN),
  RETURN_TYPE("return-type", Level.ERROR, Level.OFF),
  /** What gcc says under {@code -Wreturn-type}, but also without it. */
  RETURN_MISMATCH("return-type", Level.ERROR, Level.WARN),
  STRICT_PROTOTYPES("strict-prototypes", Level.ERROR, Level.OFF),
  INCOMPATIBLE_POINTER_TYPES("incompatible-pointer-types", Level.ERROR, Level.WARN),
  DESIGNATED_INIT("designated-init", Level.ERROR, Level.WARN),
  INT_CONVERSION("int-conversion", Level.WARN, Level.WARN),
  DISCARDED_QUALIFIERS("discarded-qualifiers", Level.WARN, Level.WARN),
  INT_TO_POINTER_CAST("int-to-pointer-cast", Level.WARN, Level.WARN),
  POINTER_TO_INT_CAST("pointer-to-int-cast", Level.WARN, Level.WARN),
  BAD_FUNCTION_CAST("cast-function-type", Level.WARN, Level.OFF),
  UNUSED_VARIABLE("unused-variable", Level.WARN, Level.OFF),
  UNUSED_FUNCTION("unused-function", Level.WARN, Level.OFF),
  UNUSED_LABEL("unused-label", Level.WARN, Level.OFF),
  UNUSED_VALUE("unused-value", Level.WARN, Level.OFF),
  UNUSED_RESULT("unused-result", Level.WARN, Level.WARN),
  PARENTHESES("parentheses", Level.WARN, Level.OFF),
  VLA("vla", Level.WARN, Level.OFF),
  ATTRIBUTES("attributes", Level.WARN, Level.WARN),
  DIV_BY_ZERO("div-by-zero", Level.WARN, Level.WARN),
  OVERFLOW("overflow", Level.WARN, Level.WARN),
  SHIFT_COUNT_OVERFLOW("shift-count-overflow", Level.WARN, Level.WARN),
  SHIFT_OVERFLOW("shift-overflow=", Level.OFF, Level.WARN),
  SWITCH_BOOL("switch-bool", Level.WARN, Level.WARN),
  SWITCH_UNREACHABLE("switch-unreachable", Level.WARN, Level.WARN),
  UNUSED_LOCAL_TYPEDEFS("unused-local-typedefs", Level.WARN, Level.OFF),
  DANGLING_ELSE("dangling-else", Level.WARN, Level.OFF),
  LOGICAL_NOT_PARENTHESES("logical-not-parentheses", Level.WARN, Level.OFF),
  TAUTOLOGICAL_COMPARE("tautological-compare", Level.WARN, Level.OFF),
  UNINITIALIZED("uninitialized", Level.WARN, Level.OFF),
  SHIFT_COUNT_NEGATIVE("shift-count-negative", Level.WARN, Level.WARN),
  SWITCH("switch", Level.WARN, Level.OFF),
  MISSING_BRACES("missing-braces", Level.WARN, Level.OFF),
  ADDRESS("address", Level.WARN, Level.OFF),
  BUILTIN_DECLARATION_MISMATCH("builtin-declaration-mismatch", Level.WARN, Level.WARN),
  DEPRECATED_DECLARATIONS("deprecated-declarations", Level.WARN, Level.WARN),
  MISLEADING_INDENTATION("misleading-indentation", Level.WARN, Level.OFF),
  DUPLICATE_DECL_SPECIFIER("duplicate-decl-specifier", Level.WARN, Level.OFF),
  INT_IN_BOOL_CONTEXT("int-in-bool-context", Level.WARN, Level.OFF),
  BOOL_COMPARE("bool-compare", Level.WARN, Level.OFF),
  RETURN_LOCAL_ADDR("return-local-addr", Level.WARN, Level.WARN),
  SIZEOF_ARRAY_ARGUMENT("sizeof-array-argument", Level.WARN, Level.WARN),
  ENUM_COMPARE("enum-compare", Level.WARN, Level.OFF),
  IMPLICIT_FALLTHROUGH("implicit-fallthrough=", Level.WARN, Level.OFF),
  /** {@code -Wextra} of 6.12. */
  MISSING_PROTOTYPES("missing-prototypes", Level.OFF, Level.WARN, Level.OFF),
  UNUSED_BUT_SET_PARAMETER("unused-but-set-parameter", Level.OFF, Level.WARN, Level.OFF),
  EXTRA("extra", Level.OFF, Level.WARN, Level.OFF),
  OLD_STYLE_DECLARATION("old-style-declaration", Level.OFF, Level.WARN, Level.OFF),
  EMPTY_BODY("empty-body", Level.OFF, Level.WARN, Level.OFF),
  IGNORED_QUALIFIERS("ignored-qualifiers", Level.OFF, Level.WARN, Level.OFF),
  FORMAT("format=", Level.WARN, Level.OFF),
  FORMAT_ZERO_LENGTH("format-zero-length", Level.WARN, Level.OFF),
  FORMAT_EXTRA_ARGS("format-extra-args", Level.WARN, Level.OFF);

  /** What becomes of it. */
  enum Level {
    OFF,
    WARN,
    ERROR
  }

  private final String option;
  private final Level module;
  private final Level newModule;
  private final Level program;

  Warning(String option, Level module, Level program) {
    this(option, module, module, program);
  }

  /**
   * @param newModule in a module of Linux 6.12
   */
  Warning(String option, Level module, Level newModule, Level program) {
    this.option = option;
    this.module = module;
    this.newModule = newModule;
    this.program = program;
  }

  String option() {
    return option;
  }

  Level level(Dialect dialect) {
    return switch (dialect) {
      case MODULE -> module;
      case MODULE_6_12 -> newModule;
      case PROGRAM -> program;
    };
  }
}
