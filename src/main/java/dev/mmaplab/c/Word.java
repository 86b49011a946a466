package dev.mmaplab.c;

import java.util.HashMap;
import java.util.Map;

/**
 * What a token is to the grammar: a keyword (whatever its spelling), a punctuator, or one of the
 * token classes.
 */
enum Word {
  END,
  NAME,
  NUMBER,
  CHAR,
  STRING,
  UNKNOWN,

  OPEN_PAREN("("),
  CLOSE_PAREN(")"),
  OPEN_BRACE("{"),
  CLOSE_BRACE("}"),
  OPEN_SQUARE("["),
  CLOSE_SQUARE("]"),
  SEMICOLON(";"),
  COMMA(","),
  COLON(":"),
  QUERY("?"),
  DOT("."),
  ARROW("->"),
  ELLIPSIS("..."),
  EQ("="),
  PLUS_EQ("+="),
  MINUS_EQ("-="),
  MULT_EQ("*="),
  DIV_EQ("/="),
  MOD_EQ("%="),
  AND_EQ("&="),
  OR_EQ("|="),
  XOR_EQ("^="),
  LSHIFT_EQ("<<="),
  RSHIFT_EQ(">>="),
  PLUS("+"),
  MINUS("-"),
  MULT("*"),
  DIV("/"),
  MOD("%"),
  AND("&"),
  OR("|"),
  XOR("^"),
  NOT("!"),
  COMPL("~"),
  LSHIFT("<<"),
  RSHIFT(">>"),
  EQ_EQ("=="),
  NOT_EQ("!="),
  LESS("<"),
  GREATER(">"),
  LESS_EQ("<="),
  GREATER_EQ(">="),
  AND_AND("&&"),
  OR_OR("||"),
  PLUS_PLUS("++"),
  MINUS_MINUS("--"),
  HASH("#"),
  HASH_HASH("##"),

  TYPEDEF("typedef"),
  EXTERN("extern"),
  STATIC("static"),
  AUTO("auto"),
  REGISTER("register"),
  THREAD("_Thread_local", "__thread"),
  INLINE("inline", "__inline", "__inline__"),
  NORETURN("_Noreturn"),
  ALIGNAS("_Alignas"),
  CONST("const", "__const", "__const__"),
  VOLATILE("volatile", "__volatile", "__volatile__"),
  RESTRICT("restrict", "__restrict", "__restrict__"),
  ATOMIC("_Atomic"),
  VOID("void"),
  KW_CHAR("char"),
  SHORT("short"),
  INT("int"),
  LONG("long"),
  FLOAT("float"),
  DOUBLE("double"),
  SIGNED("signed", "__signed", "__signed__"),
  UNSIGNED("unsigned"),
  BOOL("_Bool"),
  COMPLEX("_Complex", "__complex", "__complex__"),
  INT128("__int128", "__int128__"),
  FLOAT128("_Float128", "__float128"),
  AUTO_TYPE("__auto_type"),
  STRUCT("struct"),
  UNION("union"),
  ENUM("enum"),
  TYPEOF("typeof", "__typeof", "__typeof__"),
  ATTRIBUTE("__attribute__", "__attribute"),
  EXTENSION("__extension__"),
  ASM("asm", "__asm", "__asm__"),
  SIZEOF("sizeof"),
  ALIGNOF("_Alignof", "__alignof__", "__alignof"),
  GENERIC("_Generic"),
  STATIC_ASSERT("_Static_assert"),
  REAL("__real__", "__real"),
  IMAG("__imag__", "__imag"),
  FUNCTION_NAME("__func__", "__FUNCTION__", "__PRETTY_FUNCTION__"),
  LABEL("__label__"),
  IF("if"),
  ELSE("else"),
  WHILE("while"),
  DO("do"),
  FOR("for"),
  SWITCH("switch"),
  CASE("case"),
  DEFAULT("default"),
  BREAK("break"),
  CONTINUE("continue"),
  RETURN("return"),
  GOTO("goto"),
  VA_ARG("__builtin_va_arg"),
  OFFSETOF("__builtin_offsetof"),
  CHOOSE_EXPR("__builtin_choose_expr"),
  TYPES_COMPATIBLE("__builtin_types_compatible_p");

  private static final Map<String, Word> PUNCTUATORS = new HashMap<>();
  private static final Map<String, Word> KEYWORDS = new HashMap<>();

  static {
    for (Word w : values()) {
      if (!w.spellings.isEmpty()) {
        for (String s : w.spellings.split(" ", -1)) {
          (w.isPunctuator() ? PUNCTUATORS : KEYWORDS).put(s, w);
        }
      }
    }
    PUNCTUATORS.put("<:", OPEN_SQUARE);
    PUNCTUATORS.put(":>", CLOSE_SQUARE);
    PUNCTUATORS.put("<%", OPEN_BRACE);
    PUNCTUATORS.put("%>", CLOSE_BRACE);
  }

  /** All its spellings, separated by spaces. */
  private final String spellings;

  Word(String... spellings) {
    this.spellings = String.join(" ", spellings);
  }

  /** The first spelling, as gcc quotes it. */
  String spelling() {
    int space = spellings.indexOf(' ');
    return space < 0 ? spellings : spellings.substring(0, space);
  }

  boolean isPunctuator() {
    return ordinal() >= OPEN_PAREN.ordinal() && ordinal() <= HASH_HASH.ordinal();
  }

  boolean isKeyword() {
    return ordinal() >= TYPEDEF.ordinal();
  }

  static Word of(Token token) {
    return switch (token.kind()) {
      case IDENTIFIER -> KEYWORDS.getOrDefault(token.text(), NAME);
      case PUNCTUATOR -> PUNCTUATORS.getOrDefault(token.text(), UNKNOWN);
      case NUMBER -> NUMBER;
      case CHAR -> CHAR;
      case STRING -> STRING;
      case END -> END;
    };
  }

  /** The spellings that may begin a type name, for suggestions. */
  static Iterable<String> typeKeywords() {
    return KEYWORDS.entrySet().stream()
        .filter(e -> e.getValue().startsType())
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /** May begin a type name: a type specifier or qualifier keyword. */
  boolean startsType() {
    return switch (this) {
      case VOID,
          KW_CHAR,
          SHORT,
          INT,
          LONG,
          FLOAT,
          DOUBLE,
          SIGNED,
          UNSIGNED,
          BOOL,
          COMPLEX,
          INT128,
          FLOAT128,
          AUTO_TYPE,
          STRUCT,
          UNION,
          ENUM,
          TYPEOF,
          CONST,
          VOLATILE,
          RESTRICT,
          ATOMIC,
          ATTRIBUTE ->
          true;
      default -> false;
    };
  }

  /** May begin declaration specifiers. */
  boolean startsDeclaration() {
    return switch (this) {
      case TYPEDEF, EXTERN, STATIC, AUTO, REGISTER, THREAD, INLINE, NORETURN, ALIGNAS -> true;
      default -> startsType();
    };
  }
}
