package dev.mmaplab.c;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Library functions whose types gcc knows without a declaration. */
final class BuiltinFunctions {
  /**
   * Name, then result and parameters: v void, i int, u unsigned, l long, U size_t, L long long, d
   * double, f float, p void *, P const void *, c char *, C const char *, F FILE * (as void *), V
   * va_list, . variadic.
   */
  private static final String[] TABLE = {
    "abort v",
    "exit vi",
    "_exit vi",
    "_Exit vi",
    "abs ii",
    "labs ll",
    "llabs LL",
    "alloca pU",
    "malloc pU",
    "calloc pUU",
    "realloc ppU",
    "free vp",
    "aligned_alloc pUU",
    "memcpy ppPU",
    "memmove ppPU",
    "memset ppiU",
    "memcmp iPPU",
    "memchr pPiU",
    "mempcpy ppPU",
    "bzero vpU",
    "bcopy vPpU",
    "bcmp iPPU",
    "strcpy ccC",
    "strncpy ccCU",
    "strcat ccC",
    "strncat ccCU",
    "strcmp iCC",
    "strncmp iCCU",
    "strcasecmp iCC",
    "strncasecmp iCCU",
    "strlen UC",
    "strnlen UCU",
    "strchr cCi",
    "strrchr cCi",
    "strstr cCC",
    "strpbrk cCC",
    "strspn UCC",
    "strcspn UCC",
    "strdup cC",
    "strndup cCU",
    "stpcpy ccC",
    "stpncpy ccCU",
    "index cCi",
    "rindex cCi",
    "printf iC.",
    "fprintf iFC.",
    "sprintf icC.",
    "snprintf icUC.",
    "vprintf iCV",
    "vfprintf iFCV",
    "vsprintf icCV",
    "vsnprintf icUCV",
    "scanf iC.",
    "fscanf iFC.",
    "sscanf iCC.",
    "vscanf iCV",
    "vsscanf iCCV",
    "vfscanf iFCV",
    "puts iC",
    "putchar ii",
    "fputs iCF",
    "fputc iiF",
    "putc iiF",
    "fwrite UPUUF",
    "isalnum ii",
    "isalpha ii",
    "isblank ii",
    "iscntrl ii",
    "isdigit ii",
    "isgraph ii",
    "islower ii",
    "isprint ii",
    "ispunct ii",
    "isspace ii",
    "isupper ii",
    "isxdigit ii",
    "tolower ii",
    "toupper ii",
    "isascii ii",
    "toascii ii",
    "fork i",
    "execl iCC.",
    "execlp iCC.",
    "execle iCC.",
    "ffs ii",
    "ffsl il",
    "sin dd",
    "cos dd",
    "tan dd",
    "asin dd",
    "acos dd",
    "atan dd",
    "atan2 ddd",
    "sinh dd",
    "cosh dd",
    "tanh dd",
    "exp dd",
    "log dd",
    "log2 dd",
    "log10 dd",
    "pow ddd",
    "sqrt dd",
    "ceil dd",
    "floor dd",
    "fmod ddd",
    "round dd",
    "trunc dd",
    "fmin ddd",
    "fmax ddd",
    "hypot ddd",
    "cbrt dd",
    "copysign ddd",
    "copysignf fff",
    "exp2 dd",
    "expm1 dd",
    "log1p dd",
    "rint dd",
    "nearbyint dd",
    "remainder ddd",
    "fdim ddd",
    "fma dddd",
    "ldexp ddi",
    "lround ld",
    "lrint ld",
    "llround Ld",
    "llrint Ld",
    "sqrtf ff",
    "powf fff",
    "sinf ff",
    "cosf ff",
    "floorf ff",
    "ceilf ff"
  };

  private static final Map<String, String> SIGNATURES = new HashMap<>();

  static {
    for (String line : TABLE) {
      int space = line.indexOf(' ');
      SIGNATURES.put(line.substring(0, space), line.substring(space + 1));
    }
  }

  /** {@code char}. */
  private final Type plainChar;

  BuiltinFunctions(Type plainChar) {
    this.plainChar = plainChar;
  }

  /** The type of a function that gcc knows. */
  Optional<Type.Function> type(String name) {
    String s = SIGNATURES.getOrDefault(name, "");
    if (s.isEmpty()) {
      return Optional.empty();
    }
    List<QualType> parameters = new ArrayList<>();
    boolean variadic = s.endsWith(".");
    for (int i = 1; i < s.length() - (variadic ? 1 : 0); i++) {
      parameters.add(QualType.of(code(s.charAt(i))));
    }
    return Optional.of(
        new Type.Function(QualType.of(code(s.charAt(0))), parameters, variadic, true));
  }

  /** Its type here is only like the real one: it has a {@code FILE *} or {@code va_list}. */
  boolean takesStream(String name) {
    String s = SIGNATURES.getOrDefault(name, "");
    return s.indexOf('F') >= 0 || s.indexOf('V') >= 0;
  }

  boolean isNoreturn(String name) {
    return switch (name) {
      case "abort", "exit", "_exit", "_Exit" -> true;
      default -> false;
    };
  }

  private Type code(char c) {
    return switch (c) {
      case 'v' -> Types.VOID;
      case 'u' -> Types.UINT;
      case 'l' -> Types.LONG;
      case 'U' -> Types.ULONG;
      case 'L' -> Types.LLONG;
      case 'd' -> Types.DOUBLE;
      case 'f' -> Types.FLOAT;
      case 'p', 'F' -> Types.VOID_POINTER;
      case 'P' -> Types.pointerTo(new QualType(Types.VOID, true, false));
      case 'c' -> new Type.Pointer(QualType.of(plainChar));
      case 'C' -> new Type.Pointer(new QualType(plainChar, true, false));
      case 'V' -> Types.VA_LIST_POINTER;
      default -> Types.INT;
    };
  }
}
