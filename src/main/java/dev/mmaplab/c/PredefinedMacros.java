package dev.mmaplab.c;

import java.util.Arrays;

/** What gcc 12 for x86-64 Linux defines before it reads a file. */
final class PredefinedMacros {
  private static final String COMMON =
      """
      _LP64 1
      __ATOMIC_ACQUIRE 2
      __ATOMIC_ACQ_REL 4
      __ATOMIC_CONSUME 1
      __ATOMIC_HLE_ACQUIRE 65536
      __ATOMIC_HLE_RELEASE 131072
      __ATOMIC_RELAXED 0
      __ATOMIC_RELEASE 3
      __ATOMIC_SEQ_CST 5
      __BIGGEST_ALIGNMENT__ 16
      __BYTE_ORDER__ __ORDER_LITTLE_ENDIAN__
      __CHAR16_TYPE__ short unsigned int
      __CHAR32_TYPE__ unsigned int
      __CHAR_BIT__ 8
      __DBL_DECIMAL_DIG__ 17
      __DBL_DENORM_MIN__ ((double)4.94065645841246544176568792868221372e-324L)
      __DBL_DIG__ 15
      __DBL_EPSILON__ ((double)2.22044604925031308084726333618164062e-16L)
      __DBL_HAS_DENORM__ 1
      __DBL_HAS_INFINITY__ 1
      __DBL_HAS_QUIET_NAN__ 1
      __DBL_IS_IEC_60559__ 2
      __DBL_MANT_DIG__ 53
      __DBL_MAX_10_EXP__ 308
      __DBL_MAX_EXP__ 1024
      __DBL_MAX__ ((double)1.79769313486231570814527423731704357e+308L)
      __DBL_MIN_10_EXP__ (-307)
      __DBL_MIN_EXP__ (-1021)
      __DBL_MIN__ ((double)2.22507385850720138309023271733240406e-308L)
      __DBL_NORM_MAX__ ((double)1.79769313486231570814527423731704357e+308L)
      __DECIMAL_DIG__ 21
      __ELF__ 1
      __FINITE_MATH_ONLY__ 0
      __FLOAT_WORD_ORDER__ __ORDER_LITTLE_ENDIAN__
      __FLT_DECIMAL_DIG__ 9
      __FLT_DENORM_MIN__ 1.40129846432481707092372958328991613e-45F
      __FLT_DIG__ 6
      __FLT_EPSILON__ 1.19209289550781250000000000000000000e-7F
      __FLT_HAS_DENORM__ 1
      __FLT_HAS_INFINITY__ 1
      __FLT_HAS_QUIET_NAN__ 1
      __FLT_IS_IEC_60559__ 2
      __FLT_MANT_DIG__ 24
      __FLT_MAX_10_EXP__ 38
      __FLT_MAX_EXP__ 128
      __FLT_MAX__ 3.40282346638528859811704183484516925e+38F
      __FLT_MIN_10_EXP__ (-37)
      __FLT_MIN_EXP__ (-125)
      __FLT_MIN__ 1.17549435082228750796873653722224568e-38F
      __FLT_NORM_MAX__ 3.40282346638528859811704183484516925e+38F
      __FLT_RADIX__ 2
      __GCC_ASM_FLAG_OUTPUTS__ 1
      __GCC_ATOMIC_BOOL_LOCK_FREE 2
      __GCC_ATOMIC_CHAR16_T_LOCK_FREE 2
      __GCC_ATOMIC_CHAR32_T_LOCK_FREE 2
      __GCC_ATOMIC_CHAR_LOCK_FREE 2
      __GCC_ATOMIC_INT_LOCK_FREE 2
      __GCC_ATOMIC_LLONG_LOCK_FREE 2
      __GCC_ATOMIC_LONG_LOCK_FREE 2
      __GCC_ATOMIC_POINTER_LOCK_FREE 2
      __GCC_ATOMIC_SHORT_LOCK_FREE 2
      __GCC_ATOMIC_TEST_AND_SET_TRUEVAL 1
      __GCC_ATOMIC_WCHAR_T_LOCK_FREE 2
      __GCC_CONSTRUCTIVE_SIZE 64
      __GCC_DESTRUCTIVE_SIZE 64
      __GCC_HAVE_SYNC_COMPARE_AND_SWAP_1 1
      __GCC_HAVE_SYNC_COMPARE_AND_SWAP_2 1
      __GCC_HAVE_SYNC_COMPARE_AND_SWAP_4 1
      __GCC_HAVE_SYNC_COMPARE_AND_SWAP_8 1
      __GCC_IEC_559 2
      __GCC_IEC_559_COMPLEX 2
      __GNUC_EXECUTION_CHARSET_NAME "UTF-8"
      __GNUC_MINOR__ 2
      __GNUC_PATCHLEVEL__ 0
      __GNUC_STDC_INLINE__ 1
      __GNUC_WIDE_EXECUTION_CHARSET_NAME "UTF-32LE"
      __GNUC__ 12
      __GXX_ABI_VERSION 1017
      __HAVE_SPECULATION_SAFE_VALUE 1
      __INT16_C(c) c
      __INT16_MAX__ 0x7fff
      __INT16_TYPE__ short int
      __INT32_C(c) c
      __INT32_MAX__ 0x7fffffff
      __INT32_TYPE__ int
      __INT64_C(c) c ## L
      __INT64_MAX__ 0x7fffffffffffffffL
      __INT64_TYPE__ long int
      __INT8_C(c) c
      __INT8_MAX__ 0x7f
      __INT8_TYPE__ signed char
      __INTMAX_C(c) c ## L
      __INTMAX_MAX__ 0x7fffffffffffffffL
      __INTMAX_TYPE__ long int
      __INTMAX_WIDTH__ 64
      __INTPTR_MAX__ 0x7fffffffffffffffL
      __INTPTR_TYPE__ long int
      __INTPTR_WIDTH__ 64
      __INT_FAST16_MAX__ 0x7fffffffffffffffL
      __INT_FAST16_TYPE__ long int
      __INT_FAST16_WIDTH__ 64
      __INT_FAST32_MAX__ 0x7fffffffffffffffL
      __INT_FAST32_TYPE__ long int
      __INT_FAST32_WIDTH__ 64
      __INT_FAST64_MAX__ 0x7fffffffffffffffL
      __INT_FAST64_TYPE__ long int
      __INT_FAST64_WIDTH__ 64
      __INT_FAST8_MAX__ 0x7f
      __INT_FAST8_TYPE__ signed char
      __INT_FAST8_WIDTH__ 8
      __INT_LEAST16_MAX__ 0x7fff
      __INT_LEAST16_TYPE__ short int
      __INT_LEAST16_WIDTH__ 16
      __INT_LEAST32_MAX__ 0x7fffffff
      __INT_LEAST32_TYPE__ int
      __INT_LEAST32_WIDTH__ 32
      __INT_LEAST64_MAX__ 0x7fffffffffffffffL
      __INT_LEAST64_TYPE__ long int
      __INT_LEAST64_WIDTH__ 64
      __INT_LEAST8_MAX__ 0x7f
      __INT_LEAST8_TYPE__ signed char
      __INT_LEAST8_WIDTH__ 8
      __INT_MAX__ 0x7fffffff
      __INT_WIDTH__ 32
      __LDBL_DECIMAL_DIG__ 21
      __LDBL_DENORM_MIN__ 3.64519953188247460252840593361941982e-4951L
      __LDBL_DIG__ 18
      __LDBL_EPSILON__ 1.08420217248550443400745280086994171e-19L
      __LDBL_HAS_DENORM__ 1
      __LDBL_HAS_INFINITY__ 1
      __LDBL_HAS_QUIET_NAN__ 1
      __LDBL_IS_IEC_60559__ 2
      __LDBL_MANT_DIG__ 64
      __LDBL_MAX_10_EXP__ 4932
      __LDBL_MAX_EXP__ 16384
      __LDBL_MAX__ 1.18973149535723176502126385303097021e+4932L
      __LDBL_MIN_10_EXP__ (-4931)
      __LDBL_MIN_EXP__ (-16381)
      __LDBL_MIN__ 3.36210314311209350626267781732175260e-4932L
      __LDBL_NORM_MAX__ 1.18973149535723176502126385303097021e+4932L
      __LONG_LONG_MAX__ 0x7fffffffffffffffLL
      __LONG_LONG_WIDTH__ 64
      __LONG_MAX__ 0x7fffffffffffffffL
      __LONG_WIDTH__ 64
      __LP64__ 1
      __ORDER_BIG_ENDIAN__ 4321
      __ORDER_LITTLE_ENDIAN__ 1234
      __ORDER_PDP_ENDIAN__ 3412
      __PRAGMA_REDEFINE_EXTNAME 1
      __PTRDIFF_MAX__ 0x7fffffffffffffffL
      __PTRDIFF_TYPE__ long int
      __PTRDIFF_WIDTH__ 64
      __REGISTER_PREFIX__
      __SCHAR_MAX__ 0x7f
      __SCHAR_WIDTH__ 8
      __SHRT_MAX__ 0x7fff
      __SHRT_WIDTH__ 16
      __SIG_ATOMIC_MAX__ 0x7fffffff
      __SIG_ATOMIC_MIN__ (-__SIG_ATOMIC_MAX__ - 1)
      __SIG_ATOMIC_TYPE__ int
      __SIG_ATOMIC_WIDTH__ 32
      __SIZEOF_DOUBLE__ 8
      __SIZEOF_FLOAT__ 4
      __SIZEOF_INT__ 4
      __SIZEOF_LONG_DOUBLE__ 16
      __SIZEOF_INT128__ 16
      __SIZEOF_LONG_LONG__ 8
      __SIZEOF_LONG__ 8
      __SIZEOF_POINTER__ 8
      __SIZEOF_PTRDIFF_T__ 8
      __SIZEOF_SHORT__ 2
      __SIZEOF_SIZE_T__ 8
      __SIZEOF_WCHAR_T__ 4
      __SIZEOF_WINT_T__ 4
      __SIZE_MAX__ 0xffffffffffffffffUL
      __SIZE_TYPE__ long unsigned int
      __SIZE_WIDTH__ 64
      __STDC_HOSTED__ 1
      __STDC_IEC_559_COMPLEX__ 1
      __STDC_IEC_559__ 1
      __STDC_IEC_60559_BFP__ 201404L
      __STDC_IEC_60559_COMPLEX__ 201404L
      __STDC_ISO_10646__ 201706L
      __STDC_UTF_16__ 1
      __STDC_UTF_32__ 1
      __STDC__ 1
      __UINT16_C(c) c
      __UINT16_MAX__ 0xffff
      __UINT16_TYPE__ short unsigned int
      __UINT32_C(c) c ## U
      __UINT32_MAX__ 0xffffffffU
      __UINT32_TYPE__ unsigned int
      __UINT64_C(c) c ## UL
      __UINT64_MAX__ 0xffffffffffffffffUL
      __UINT64_TYPE__ long unsigned int
      __UINT8_C(c) c
      __UINT8_MAX__ 0xff
      __UINT8_TYPE__ unsigned char
      __UINTMAX_C(c) c ## UL
      __UINTMAX_MAX__ 0xffffffffffffffffUL
      __UINTMAX_TYPE__ long unsigned int
      __UINTPTR_MAX__ 0xffffffffffffffffUL
      __UINTPTR_TYPE__ long unsigned int
      __UINT_FAST16_MAX__ 0xffffffffffffffffUL
      __UINT_FAST16_TYPE__ long unsigned int
      __UINT_FAST32_MAX__ 0xffffffffffffffffUL
      __UINT_FAST32_TYPE__ long unsigned int
      __UINT_FAST64_MAX__ 0xffffffffffffffffUL
      __UINT_FAST64_TYPE__ long unsigned int
      __UINT_FAST8_MAX__ 0xff
      __UINT_FAST8_TYPE__ unsigned char
      __UINT_LEAST16_MAX__ 0xffff
      __UINT_LEAST16_TYPE__ short unsigned int
      __UINT_LEAST32_MAX__ 0xffffffffU
      __UINT_LEAST32_TYPE__ unsigned int
      __UINT_LEAST64_MAX__ 0xffffffffffffffffUL
      __UINT_LEAST64_TYPE__ long unsigned int
      __UINT_LEAST8_MAX__ 0xff
      __UINT_LEAST8_TYPE__ unsigned char
      __USER_LABEL_PREFIX__
      __VERSION__ "12.2.0"
      __WCHAR_MAX__ 0x7fffffff
      __WCHAR_MIN__ (-__WCHAR_MAX__ - 1)
      __WCHAR_TYPE__ int
      __WCHAR_WIDTH__ 32
      __WINT_MAX__ 0xffffffffU
      __WINT_MIN__ 0U
      __WINT_TYPE__ unsigned int
      __WINT_WIDTH__ 32
      __amd64 1
      __amd64__ 1
      __gnu_linux__ 1
      __k8 1
      __k8__ 1
      __linux 1
      __linux__ 1
      __unix 1
      __unix__ 1
      __x86_64 1
      __x86_64__ 1
      linux 1
      unix 1
      """;

  private static final String PROGRAM =
      """
      __STDC_VERSION__ 201710L
      _GNU_SOURCE 1
      __NO_INLINE__ 1
      __PIC__ 2
      __PIE__ 2
      __pic__ 2
      __pie__ 2
      __MMX__ 1
      __MMX_WITH_SSE__ 1
      __FXSR__ 1
      __SSE__ 1
      __SSE2__ 1
      __SSE_MATH__ 1
      __SSE2_MATH__ 1
      __FLT_EVAL_METHOD__ 0
      __code_model_small__ 1
      """;

  private static final String MODULE =
      """
      __STDC_VERSION__ 201112L
      __OPTIMIZE__ 1
      __FLT_EVAL_METHOD__ 2
      __code_model_kernel__ 1
      """;

  private PredefinedMacros() {}

  /** A new table with the macros for a dialect. */
  static MacroTable table(Dialect dialect) {
    MacroTable table = new MacroTable();
    String own =
        switch (dialect) {
          case MODULE, MODULE_6_12 -> MODULE;
          case PROGRAM -> PROGRAM;
        };
    (COMMON + own).lines().forEach(line -> define(table, line, "<built-in>"));
    builtin(table, "__LINE__", Macro.Builtin.LINE);
    builtin(table, "__FILE__", Macro.Builtin.FILE);
    builtin(table, "__BASE_FILE__", Macro.Builtin.BASE_FILE);
    builtin(table, "__FILE_NAME__", Macro.Builtin.FILE_NAME);
    builtin(table, "__COUNTER__", Macro.Builtin.COUNTER);
    builtin(table, "__INCLUDE_LEVEL__", Macro.Builtin.INCLUDE_LEVEL);
    builtin(table, "__DATE__", Macro.Builtin.DATE);
    builtin(table, "__TIME__", Macro.Builtin.TIME);
    builtin(table, "__TIMESTAMP__", Macro.Builtin.TIMESTAMP);
    builtin(table, "__has_include", Macro.Builtin.HAS_INCLUDE);
    builtin(table, "__has_include_next", Macro.Builtin.HAS_INCLUDE_NEXT);
    builtin(table, "__has_attribute", Macro.Builtin.HAS_ATTRIBUTE);
    builtin(table, "__has_builtin", Macro.Builtin.HAS_BUILTIN);
    return table;
  }

  private static void builtin(MacroTable table, String name, Macro.Builtin builtin) {
    table.define(Macro.builtin(name, builtin));
  }

  /**
   * Defines a macro as {@code -D} does; {@code definition} is the line after {@code #define}. Does
   * nothing if it is malformed.
   */
  static void define(MacroTable table, String definition, String file) {
    LexedFile lexed = Lexer.lex(file, true, definition);
    PpToken[] tokens = lexed.tokens();
    if (tokens[0].kind == PpToken.Kind.IDENTIFIER) {
      PpToken[] line = Arrays.copyOf(tokens, tokens.length - 1);
      MacroDefinition.read(line, tokens[0].position, new FileFrame(lexed), new Diagnostics())
          .ifPresent(table::define);
    }
  }
}
