package dev.mmaplab.c;

import java.util.Optional;

/** The headers that gcc knows to declare a name. */
final class KnownHeaders {
  private KnownHeaders() {}

  /** Where a function that is also a builtin is declared. */
  static Optional<String> of(String function) {
    return switch (function) {
      case "memchr",
          "memcmp",
          "memcpy",
          "memmove",
          "memset",
          "strcat",
          "strchr",
          "strcmp",
          "strcpy",
          "strcspn",
          "strlen",
          "strncat",
          "strncmp",
          "strncpy",
          "strpbrk",
          "strrchr",
          "strspn",
          "strstr" ->
          Optional.of("<string.h>");
      case "abort",
          "exit",
          "_Exit",
          "abs",
          "labs",
          "llabs",
          "calloc",
          "malloc",
          "realloc",
          "free",
          "aligned_alloc" ->
          Optional.of("<stdlib.h>");
      case "printf",
          "fprintf",
          "sprintf",
          "snprintf",
          "vprintf",
          "vfprintf",
          "vsprintf",
          "vsnprintf",
          "scanf",
          "fscanf",
          "sscanf",
          "vscanf",
          "vsscanf",
          "vfscanf",
          "puts",
          "fputs",
          "putchar",
          "fputc",
          "putc",
          "fwrite" ->
          Optional.of("<stdio.h>");
      case "isalnum",
          "isalpha",
          "isblank",
          "iscntrl",
          "isdigit",
          "isgraph",
          "islower",
          "isprint",
          "ispunct",
          "isspace",
          "isupper",
          "isxdigit",
          "tolower",
          "toupper" ->
          Optional.of("<ctype.h>");
      case "acos",
          "asin",
          "atan",
          "atan2",
          "ceil",
          "cos",
          "cosh",
          "exp",
          "fabs",
          "floor",
          "fmod",
          "log",
          "log10",
          "pow",
          "round",
          "sin",
          "sinh",
          "sqrt",
          "tan",
          "tanh",
          "trunc" ->
          Optional.of("<math.h>");
      default -> Optional.empty();
    };
  }

  /** Where any other name is defined. */
  static Optional<String> ofName(String name) {
    return switch (name) {
      case "errno" -> Optional.of("<errno.h>");
      case "CHAR_BIT",
          "CHAR_MAX",
          "CHAR_MIN",
          "INT_MAX",
          "INT_MIN",
          "LLONG_MAX",
          "LLONG_MIN",
          "LONG_MAX",
          "LONG_MIN",
          "MB_LEN_MAX",
          "SCHAR_MAX",
          "SCHAR_MIN",
          "SHRT_MAX",
          "SHRT_MIN",
          "UCHAR_MAX",
          "UINT_MAX",
          "ULLONG_MAX",
          "ULONG_MAX",
          "USHRT_MAX" ->
          Optional.of("<limits.h>");
      case "DBL_MAX", "DBL_MIN", "FLT_MAX", "FLT_MIN", "LDBL_MAX", "LDBL_MIN" ->
          Optional.of("<float.h>");
      case "va_list" -> Optional.of("<stdarg.h>");
      case "NULL", "offsetof", "ptrdiff_t", "size_t", "wchar_t" -> Optional.of("<stddef.h>");
      case "BUFSIZ",
          "EOF",
          "FILE",
          "FILENAME_MAX",
          "fopen",
          "fpos_t",
          "getchar",
          "printf",
          "snprintf",
          "stderr",
          "stdin",
          "stdout",
          "puts",
          "putchar",
          "scanf",
          "sprintf",
          "fprintf" ->
          Optional.of("<stdio.h>");
      case "EXIT_FAILURE",
          "EXIT_SUCCESS",
          "abort",
          "atexit",
          "calloc",
          "exit",
          "free",
          "getenv",
          "malloc",
          "realloc" ->
          Optional.of("<stdlib.h>");
      case "memchr",
          "memcmp",
          "memcpy",
          "memmove",
          "memset",
          "strcat",
          "strchr",
          "strcmp",
          "strcpy",
          "strlen",
          "strncat",
          "strncmp",
          "strncpy",
          "strrchr",
          "strspn",
          "strstr" ->
          Optional.of("<string.h>");
      case "assert" -> Optional.of("<assert.h>");
      case "bool", "true", "false" -> Optional.of("<stdbool.h>");
      case "int8_t",
          "uint8_t",
          "int16_t",
          "uint16_t",
          "int32_t",
          "uint32_t",
          "int64_t",
          "uint64_t",
          "intptr_t",
          "uintptr_t",
          "INT8_MAX",
          "INT16_MAX",
          "INT32_MAX",
          "INT64_MAX",
          "UINT8_MAX",
          "UINT16_MAX",
          "UINT32_MAX",
          "UINT64_MAX",
          "INTPTR_MAX",
          "UINTPTR_MAX" ->
          Optional.of("<stdint.h>");
      default -> Optional.empty();
    };
  }
}
