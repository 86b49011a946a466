package dev.mmaplab.c;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Directives; the expected diagnostics are the lines gcc 12.2 printed. */
class DirectiveTest {
  @Test
  void malformedDirectives() {
    String c =
        """
        #define
        #define 1x
        #define defined
        #define F( x
        #define F(x
        #define F(x,
        #define F(1)
        #define F(x y) z
        #define F(x,x)
        #define F(... x) y
        #define F(x...
        #define F(x) # y
        #define F(x) x #
        #define F ## a
        #define F a ##
        #define A"b"
        #define B+1
        #define C __VA_ARGS__
        #define D(x) __VA_ARGS__
        #define E(x, ...) __VA_OPT__
        #undef
        #undef 1
        #undef x y
        #undef __FILE__
        #define __LINE__ 3
        #ifdef
        #endif
        #ifdef 1
        #endif
        #ifdef a b
        #else c
        #endif d
        #ifndef x y
        #endif
        #else
        #endif
        #elif 1
        #if 1
        #else
        #elif 2
        #else
        #endif
        #if 0
        #else
        #elif 2
        #else
        #endif
        #if
        #endif
        #if 0
        #elif
        #endif
        #include
        #include x
        """;
    String gcc =
        """
        t.c:1:8: error: no macro name given in #define directive
        t.c:2:9: error: macro names must be identifiers
        t.c:3:9: error: "defined" cannot be used as a macro name
        t.c:4:13: error: expected ')' before end of line
        t.c:5:12: error: expected ')' before end of line
        t.c:6:13: error: expected parameter name before end of line
        t.c:7:11: error: expected parameter name, found "1"
        t.c:8:13: error: expected ',' or ')', found "y"
        t.c:9:13: error: duplicate macro parameter "x"
        t.c:10:15: error: expected ')' after "..."
        t.c:11:15: error: expected ')' after "..."
        t.c:12:12: error: '#' is not followed by a macro parameter
        t.c:13:12: error: '#' is not followed by a macro parameter
        t.c:14:9: error: '##' cannot appear at either end of a macro expansion
        t.c:15:9: error: '##' cannot appear at either end of a macro expansion
        t.c:16:9: warning: ISO C99 requires whitespace after the macro name
        t.c:17:9: warning: ISO C99 requires whitespace after the macro name
        t.c:18:11: warning: __VA_ARGS__ can only appear in the expansion of a C99 variadic macro
        t.c:19:14: warning: __VA_ARGS__ can only appear in the expansion of a C99 variadic macro
        t.c:20:19: error: unterminated __VA_OPT__
        t.c:21:7: error: no macro name given in #undef directive
        t.c:22:8: error: macro names must be identifiers
        t.c:23:10: warning: extra tokens at end of #undef directive
        t.c:24: warning: undefining "__FILE__" [-Wbuiltin-macro-redefined]
        t.c:25: warning: "__LINE__" redefined
        t.c:26:7: error: no macro name given in #ifdef directive
        t.c:28:8: error: macro names must be identifiers
        t.c:30:10: warning: extra tokens at end of #ifdef directive
        t.c:31:7: warning: extra tokens at end of #else directive [-Wendif-labels]
        t.c:32:8: warning: extra tokens at end of #endif directive [-Wendif-labels]
        t.c:33:11: warning: extra tokens at end of #ifndef directive
        t.c:35:2: error: #else without #if
        t.c:36:2: error: #endif without #if
        t.c:37:2: error: #elif without #if
        t.c:40:2: error: #elif after #else
        t.c:38: error: the conditional began here
        t.c:45:2: error: #elif after #else
        t.c:43: error: the conditional began here
        t.c:48:4: error: #if with no expression
        t.c:51:6: error: #elif with no expression
        t.c:53:9: error: #include expects "FILENAME" or <FILENAME>
        t.c:54:10: error: #include expects "FILENAME" or <FILENAME>
        """;
    assertThat(Preprocessed.of(c).diagnostics()).containsExactlyElementsOf(gcc.lines().toList());
  }

  @Test
  void malformedConditions() {
    String c =
        """
        #if 1 +
        #endif
        #if +\s
        #endif
        #if (1
        #endif
        #if 1)
        #endif
        #if ()
        #endif
        #if 1 2
        #endif
        #if a b
        #endif
        #if 1 ? 2
        #endif
        #if 1 : 2
        #endif
        #if 1.0
        #endif
        #if "abc"
        #endif
        #if @
        #endif
        #if 1 = 2
        #endif
        #if 1 / 0
        #endif
        #if 1 % 0
        #endif
        #if defined
        #endif
        #if defined(
        #endif
        #if defined(x
        #endif
        #if defined(1)
        #endif
        #if 08
        #endif
        #if 1z
        #endif
        #if 99999999999999999999
        #endif
        #if 9223372036854775808
        #endif
        #if 'ab' == 24930
        int multi;
        #endif
        #if ''
        #endif
        #if __has_include
        #endif
        #if __has_include(
        #endif
        #if __has_include(x)
        #endif
        #if __has_attribute
        #endif
        #if __has_attribute(packed
        #endif
        #if 1 (2)
        #endif
        #if (1)(2)
        #endif
        #if !
        #endif
        #if 1 ==\s
        #endif
        #if * 2
        #endif
        #if 1 , 2
        int comma;
        #endif
        #if 0x
        #endif
        #if 1 -> 2
        #endif
        #if 1 ++ 2
        #endif
        #if 1 ...
        #endif
        #if -9223372036854775807 - 2 < 0
        #endif
        #if ~
        #elif 2 +\s
        #endif
        #define DD defined(x)
        #if DD
        #endif
        #if 'a
        #endif
        #if 0x1.8p
        #endif
        """;
    String gcc =
        """
        t.c:1:8: error: operator '+' has no right operand
        t.c:3:7: error: operator '+' has no right operand
        t.c:5:5: error: missing ')' in expression
        t.c:7:6: error: missing '(' in expression
        t.c:9:6: error: missing expression between '(' and ')'
        t.c:11:7: error: missing binary operator before token "2"
        t.c:13:7: error: missing binary operator before token "b"
        t.c:15:10: error: '?' without following ':'
        t.c:17:7: error:  ':' without preceding '?'
        t.c:19:5: error: floating constant in preprocessor expression
        t.c:21:5: error: token ""abc"" is not valid in preprocessor expressions
        t.c:23:5: error: token "@" is not valid in preprocessor expressions
        t.c:25:7: error: token "=" is not valid in preprocessor expressions
        t.c:27:7: error: division by zero in #if
        t.c:29:7: error: division by zero in #if
        t.c:31:12: error: operator "defined" requires an identifier
        t.c:33:13: error: operator "defined" requires an identifier
        t.c:35:14: error: missing ')' after "defined"
        t.c:37:13: error: operator "defined" requires an identifier
        t.c:37:14: error: missing '(' in expression
        t.c:39:5: error: invalid digit "8" in octal constant
        t.c:41:5: error: invalid suffix "z" on integer constant
        t.c:43:5: warning: integer constant is too large for its type
        t.c:45:5: warning: integer constant is so large that it is unsigned
        t.c:47:5: warning: multi-character character constant [-Wmultichar]
        t.c:50:5: error: empty character constant
        t.c:52:5: error: missing '(' before "__has_include" operand
        t.c:52:5: error: operator "__has_include" requires a header-name
        t.c:54:18: error: operator "__has_include" requires a header-name
        t.c:54:18: error: missing ')' after "__has_include" operand
        t.c:56:19: error: operator "__has_include" requires a header-name
        t.c:58:5: error: missing '(' after "__has_attribute"
        t.c:60:21: error: missing ')' after "__has_attribute"
        t.c:62:7: error: missing binary operator before token "("
        t.c:64:8: error: missing binary operator before token "("
        t.c:66:6: error: operator '!' has no right operand
        t.c:68:10: error: operator '==' has no right operand
        t.c:70:5: error: operator '*' has no left operand
        t.c:75:5: error: invalid suffix "x" on integer constant
        t.c:77:7: error: token "->" is not valid in preprocessor expressions
        t.c:79:7: error: token "++" is not valid in preprocessor expressions
        t.c:81:7: error: token "..." is not valid in preprocessor expressions
        t.c:83:30: warning: integer overflow in preprocessor expression
        t.c:85:6: error: operator '~' has no right operand
        t.c:86:11: error: operator '+' has no right operand
        t.c:91:5: warning: missing terminating ' character
        t.c:91:5: error: token "'a" is not valid in preprocessor expressions
        t.c:93:5: error: exponent has no digits
        """;
    assertThat(Preprocessed.of(c).diagnostics()).containsExactlyElementsOf(gcc.lines().toList());
  }

  @Test
  void malformedUses() {
    String c =
        """
        #define TWO(a,b) a b
        #define NONE() 0
        int l = TWO(1);
        int k = TWO(1,2,3);
        int m = NONE(1);
        #define TWO(a,b) a c
        #define TWO(a,b)  a c
        #define NONE 0
        #foo
        #if 0
        don't
        #endif
        int e = TWO(
        """;
    String gcc =
        """
        t.c:3:14: error: macro "TWO" requires 2 arguments, but only 1 given
        t.c:1: note: macro "TWO" defined here
        t.c:4:18: error: macro "TWO" passed 3 arguments, but takes just 2
        t.c:1: note: macro "TWO" defined here
        t.c:5:15: error: macro "NONE" passed 1 arguments, but takes just 0
        t.c:2: note: macro "NONE" defined here
        t.c:6: warning: "TWO" redefined
        t.c:1: note: this is the location of the previous definition
        t.c:8: warning: "NONE" redefined
        t.c:2: note: this is the location of the previous definition
        t.c:9:2: error: invalid preprocessing directive #foo
        t.c:11:4: warning: missing terminating ' character
        t.c:13:13: error: unterminated argument list invoking macro "TWO"
        """;
    assertThat(Preprocessed.of(c).diagnostics()).containsExactlyElementsOf(gcc.lines().toList());
  }

  /** The options kbuild gives: -Wundef, -Werror=date-time, -Wunknown-pragmas. */
  @Test
  void warningsOfModules() {
    String c =
        """
        #if UNKNOWN
        #endif
        #if defined(X) && UNKNOWN > 3
        #elif OTHER
        #endif
        #if 0 && UNKNOWN
        #endif
        #warning careful, now
        char *when = __DATE__ __TIME__;
        #pragma foo bar
        #pragma GCC optimize(2)
        """;
    String gcc =
        """
        t.c:1:5: warning: "UNKNOWN" is not defined, evaluates to 0 [-Wundef]
        t.c:4:7: warning: "OTHER" is not defined, evaluates to 0 [-Wundef]
        t.c:8:2: warning: #warning careful, now [-Wcpp]
        t.c:9:14: error: macro "__DATE__" might prevent reproducible builds [-Werror=date-time]
        t.c:9:23: error: macro "__TIME__" might prevent reproducible builds [-Werror=date-time]
        t.c:10: warning: ignoring ‘#pragma foo bar’ [-Wunknown-pragmas]
        """;
    assertThat(Preprocessed.of(c, Dialect.MODULE, Map.of()).diagnostics())
        .containsExactlyElementsOf(gcc.lines().toList());
  }

  @Test
  void unfinishedThings() {
    assertThat(Preprocessed.of("#if 1\nint x;\n/* abc").diagnostics())
        .containsExactly("t.c:3:1: error: unterminated comment", "t.c:1: error: unterminated #if");
    assertThat(Preprocessed.of("char *s = \"abc;\nchar c = 'a;\n").diagnostics())
        .containsExactly(
            "t.c:1:11: warning: missing terminating \" character",
            "t.c:1:11: error: missing terminating \" character",
            "t.c:2:10: warning: missing terminating ' character",
            "t.c:2:10: error: missing terminating ' character");
    assertThat(Preprocessed.of("int w = @ 5 \\ 4 ` “;").diagnostics())
        .containsExactly(
            "t.c:1:9: error: stray ‘@’ in program",
            "t.c:1:13: error: stray ‘\\’ in program",
            "t.c:1:17: error: stray ‘`’ in program",
            "t.c:1:19: error: stray ‘\\342’ in program");
  }

  @Test
  void aMissingHeaderEndsTheCompilation() {
    Preprocessed p = Preprocessed.of("int a;\n#include <foo.h>\nint b;\n");
    assertThat(p.text()).isEqualTo("int a ;");
    assertThat(p.stopped()).isTrue();
    assertThat(p.diagnostics())
        .containsExactly("t.c:2:10: fatal error: foo.h: No such file or directory");
  }

  @Test
  void aHeaderOnlyLinuxHasIsUnsupportedOnceAndEmpty() {
    Preprocessed p = Preprocessed.of("#include <linux/rare.h>\n#include <linux/rare.h>\nint b;\n");
    assertThat(p.text()).isEqualTo("int b ;");
    assertThat(p.unsupported()).containsExactly("linux/rare.h");
    assertThat(p.diagnostics()).isEmpty();
  }

  @Test
  void headersAreFoundByNameHoweverItIsMade() {
    Map<String, String> files =
        Map.of("a.h", "A __FILE__ __INCLUDE_LEVEL__\n", "dir/b.h", "#include \"a.h\"\n");
    String c =
        "#define ANGLED <dir/b.h>\n"
            + "#define NAME \"a.h\"\n"
            + "#include ANGLED\n"
            + "#include NAME\n"
            + "#include_next \"a.h\"\n";
    assertThat(Preprocessed.of(c, Dialect.PROGRAM, files).text())
        .isEqualTo("A \"a.h\" 2 A \"a.h\" 1 A \"a.h\" 1");
  }

  @Test
  void guardsAndPragmaOnceKeepASecondInclusionOut() {
    Map<String, String> files =
        Map.of(
            "g.h", "#ifndef G\n#define G\ng\n#endif\n",
            "d.h", "#if !defined(D)\n#define D\nd\n#endif\n",
            "o.h", "#pragma once\no\n",
            "n.h", "n\n");
    String c = "#include \"g.h\"\n#include \"d.h\"\n#include \"o.h\"\n#include \"n.h\"\n";
    assertThat(
            Preprocessed.of(c + c + "#undef G\n#include \"g.h\"\n", Dialect.PROGRAM, files).text())
        .isEqualTo("g d o n n g");
  }

  @Test
  void endlessInclusionEndsAsInGcc() {
    assertThat(
            Preprocessed.of(
                    "#include \"t.c\"\n", Dialect.PROGRAM, Map.of("t.c", "#include \"t.c\"\n"))
                .diagnostics())
        .containsExactly(
            "t.c:1:15: error: #include nested depth 200 exceeds maximum of 200"
                + " (use -fmax-include-depth=DEPTH to increase the maximum)");
  }

  @Test
  void ourHeadersWarnAboutNothing() {
    String header = "#define X 1\n#define X 2\n#if UNKNOWN\n#endif x\n#warning quiet\nX\n";
    Preprocessed p = Preprocessed.of("#include <h.h>\nX\n", Dialect.MODULE, Map.of("h.h", header));
    assertThat(p.diagnostics()).isEmpty();
    assertThat(p.tokens().stream().map(Token::inSystemHeader)).containsExactly(true, true);
    assertThat(p.tokens().get(1).position()).isEqualTo(new Position("t.c", 2, 1));
  }

  @Test
  void hasIncludeKnowsWhatLinuxHas() {
    String c =
        "#if __has_include(<a.h>) && __has_include(\"a.h\") && __has_include(<linux/rare.h>) &&"
            + " !__has_include(<b.h>)\n"
            + "yes\n"
            + "#endif\n"
            + "#ifdef __has_include\n"
            + "too\n"
            + "#endif";
    assertThat(Preprocessed.of(c, Dialect.PROGRAM, Map.of("a.h", "")).text()).isEqualTo("yes too");
  }

  @Test
  void theCommandLineDefines() {
    Preprocessed p =
        Preprocessed.of(
            "KBUILD_MODNAME EMPTY . __KERNEL__",
            Dialect.MODULE,
            Map.of(),
            Map.of("KBUILD_MODNAME", "\"drv\"", "EMPTY", "", "__KERNEL__", "1"));
    assertThat(p.text()).isEqualTo("\"drv\" . 1");
  }

  @Test
  void theCompilerIsGcc12OnX86() {
    String c =
        "__GNUC__ __STDC_VERSION__ __x86_64__ __LP64__ __SIZEOF_POINTER__ __SIZE_TYPE__ __INT_MAX__"
            + " __BYTE_ORDER__ __linux__ __INT64_C(1)";
    assertThat(Preprocessed.of(c).text())
        .isEqualTo("12 201710L 1 1 8 long unsigned int 0x7fffffff 1234 1 1L");
    assertThat(Preprocessed.of("__STDC_VERSION__", Dialect.MODULE, Map.of()).text())
        .isEqualTo("201112L");
  }

  @Test
  void pragmasThatChangeLayoutsAreUnsupported() {
    assertThat(
            Preprocessed.of("#pragma weak f\n#pragma GCC diagnostic push\n#pragma omp parallel\n")
                .unsupported())
        .containsExactly("#pragma weak");
  }

  @Test
  void macrosAreSavedAndRestored() {
    String c =
        "#define A 1\n"
            + "#pragma push_macro(\"A\")\n"
            + "#undef A\n"
            + "#define A 2\n"
            + "A\n"
            + "#pragma pop_macro(\"A\")\n"
            + "A\n";
    assertThat(Preprocessed.of(c).text()).isEqualTo("2 1");
  }
}
