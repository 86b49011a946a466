package dev.mmaplab.c;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Macro replacement; the expected texts are what {@code gcc -E -P} (12.2) printed. */
class MacroTest {

  /** C11 6.10.3.5, examples 3 to 7. */
  @Test
  void examplesOfTheStandard() {
    String c =
        """
        #define x 3
        #define f(a) f(x * (a))
        #undef x
        #define x 2
        #define g f
        #define z z[0]
        #define h g(~
        #define m(a) a(w)
        #define w 0,1
        #define t(a) a
        #define p() int
        #define q(x) x
        #define r(x,y) x ## y
        #define str(x) # x
        f(y+1) + f(f(z)) % t(t(g)(0) + t)(1);
        g(x+(3,4)-w) | h 5) & m
        (f)^m(m);
        p() i[q()] = { q(1), r(2,3), r(4,), r(,5), r(,) };
        char c[2][6] = { str(hello), str() };
        #undef str
        #define xstr(s) str(s)
        #define str(s) # s
        #define debug(s, t) printf("x" # s "= %d, x" # t "= %s", \\
         x ## s, x ## t)
        #define INCFILE(n) vers ## n
        #define glue(a, b) a ## b
        #define xglue(a, b) glue(a, b)
        #define HIGHLOW "hello"
        #define LOW LOW ", world"
        debug(1, 2);
        fputs(str(strncmp("abc\\0d", "abc", '\\4') // this goes away
         == 0) str(: @\\n), s);
        xstr(INCFILE(2).h)
        glue(HIGH, LOW);
        xglue(HIGH, LOW)
        #define hash_hash # ## #
        #define mkstr(a) # a
        #define in_between(a) mkstr(a)
        #define join(c, d) in_between(c hash_hash d)
        char p[] = join(x, y);
        #define t2(x,y,z) x ## y ## z
        int j[] = { t2(1,2,3), t2(,4,5), t2(6,,7), t2(8,9,),
         t2(10,,), t2(,11,), t2(,,12), t2(,,) };
        #define debug2(...) fprintf(stderr, __VA_ARGS__)
        #define showlist(...) puts(#__VA_ARGS__)
        #define report(test, ...) ((test)?puts(#test):\\
         printf(__VA_ARGS__))
        debug2("Flag");
        debug2("X = %d\\n", x);
        showlist(The first, second, and third items.);
        report(x>y, "x is %d but y is %d", x, y);
        """;
    String gcc =
        """
        f(2 * (y+1)) + f(2 * (f(2 * (z[0])))) % f(2 * (0)) + t(1);
        f(2 * (2 +(3,4)-0,1)) | f(2 * (~ 5)) & f(2 * (0,1))^m(0,1);
        int i[] = { 1, 23, 4, 5, };
        char c[2][6] = { "hello", "" };
        printf("x" "1" "= %d, x" "2" "= %s", x1, x2);
        fputs("strncmp(\\"abc\\\\0d\\", \\"abc\\", '\\\\4') == 0" ": @\\n", s);
        "vers2.f"
        "hello";
        "hello" ", world"
        char p[] = "2 ## y";
        int j[] = { 123, 45, 67, 89,
         10, 11, 12, };
        fprintf(stderr, "Flag");
        fprintf(stderr, "X = %d\\n", 2);
        puts("The first, second, and third items.");
        ((2>y)?puts("x>y"): printf("x is %d but y is %d", 2, y));
        """;
    assertThat(Preprocessed.of(c).text()).isEqualTo(Preprocessed.spellings(gcc));
  }

  /** GNU: named and empty variable arguments. */
  @Test
  void gnuVariadicMacros() {
    String c =
        """
        #define e(fmt, ...) printf(fmt, ##__VA_ARGS__)
        #define e2(fmt, args...) printf(fmt, ##args)
        #define e3(fmt, args...) printf(fmt, args)
        #define e4(...) x, ##__VA_ARGS__ y
        e("a") e("a",) e("a", 1, 2) e2("a") e2("b", c, d) e3("a", b) e3("x",) e4() e4(1) e4(1,2) e4(,)
        """;
    String gcc =
        """
        printf("a") printf("a",) printf("a", 1, 2) printf("a") printf("b", c, d) printf("a", b) printf("x", ) x y x,1 y x,1,2 y x,, y
        """;
    assertThat(Preprocessed.of(c).text()).isEqualTo(Preprocessed.spellings(gcc));
  }

  /** __VA_OPT__ with and without # and ##. */
  @Test
  void vaOpt() {
    String c =
        """
        #define V(x, ...) f(x __VA_OPT__(,) __VA_ARGS__)
        V(1) V(1,) V(1,2) V(1, 2, 3)
        #define V2(x, ...) f(x __VA_OPT__(a ## x ## __VA_ARGS__ b) c)
        V2(1) V2(1,2) V2(,)
        #define V3(x,...) #__VA_OPT__(x  y  __VA_ARGS__)
        V3(1) V3(1,2 , 3)
        #define V4(x,...) x ## __VA_OPT__(q) ## z
        V4(1) V4(1,2) V4(,1) V4()
        """;
    String gcc =
        """
        f(1 ) f(1 ) f(1 , 2) f(1 , 2, 3)
        f(1 c) f(1 a12 b c) f( c)
        "" "1 y 2 , 3"
        1z 1qz qz z
        """;
    assertThat(Preprocessed.of(c).text()).isEqualTo(Preprocessed.spellings(gcc));
  }

  /** Names met inside their own expansion, calls that span expansions. */
  @Test
  void rescanning() {
    String c =
        """
        #define f1(a) a*g1
        #define g1(a) f1(a)
        f1(2)(9)
        #define NIL(xxx) xxx
        #define G_0(arg) NIL(G_1)(arg)
        #define G_1(arg) NIL(arg)
        G_0(42)
        #define foo foo a bar
        #define bar foo
        foo bar
        #define EMPTY
        #define LP (
        #define RP )
        #define FF(x) [x]
        FF LP 1 RP  FF EMPTY (2)  NIL(FF)(3) NIL(FF LP) 4 )
        """;
    String gcc =
        """
        2*9*g1
        42
        foo a foo foo a bar
        FF ( 1 ) FF (2) [3] [4]
        """;
    assertThat(Preprocessed.of(c).text()).isEqualTo(Preprocessed.spellings(gcc));
  }

  /** Spaces and escapes in #. */
  @Test
  void stringizing() {
    String c =
        """
        #define EMPTY
        #define FF(x) [x]
        #define NIL(xxx) xxx
        #define obj - EMPTY - x EMPTY y
        #define S_(x) #x
        #define S(x) S_(x)
        S(obj) S(-EMPTY-) S( a   b 'q"' "x\\n" ) S_(EMPTY a  EMPTY) S() S(FF( )) S(NIL(a)b) S(a NIL()b) S(a NIL( )NIL()b)
        """;
    String gcc =
        """
        "- - x y" "--" "a b 'q\\"' \\"x\\\\n\\"" "EMPTY a EMPTY" "" "[]" "ab" "a b" "a b"
        """;
    assertThat(Preprocessed.of(c).text()).isEqualTo(Preprocessed.spellings(gcc));
  }

  /** All that ## can make. */
  @Test
  void pasting() {
    String c =
        """
        #define cat(a,b) a##b
        cat(1,2) cat(a,1) cat(.,1) cat(1,.5) cat(<,<=) cat(L,'a') cat(L,"x") cat(+,+) cat(,) cat(-,>) cat(1e,+2) cat(x,cat(y,z))
        #define xcat(a,b) cat(a,b)
        xcat(a,xcat(b,c)) xcat(1,xcat(2,3))
        """;
    String gcc =
        """
        12 a1 .1 1.5 <<= L'a' L"x" ++ -> 1e+ 2 xcat(y,z)
        abc 123
        """;
    assertThat(Preprocessed.of(c).text()).isEqualTo(Preprocessed.spellings(gcc));
  }

  /** Macros that compute their value, directives inside arguments. */
  @Test
  void computedMacros() {
    String c =
        """
        #define NIL(xxx) xxx
        __COUNTER__ __COUNTER__ __LINE__ __FILE__ __INCLUDE_LEVEL__ __BASE_FILE__
        NIL(a
        #define q 5
        #ifdef q
        q
        #else
        z
        #endif
        #undef q
        q)
        """;
    String gcc =
        """
        0 1 2 "t.c" 0 "t.c"
        a q q
        """;
    assertThat(Preprocessed.of(c).text()).isEqualTo(Preprocessed.spellings(gcc));
  }

  /** Conditional expressions that hold. */
  @Test
  void conditions() {
    String c =
        """
        #if 1 ? 2 : (1/0)
        ok1
        #endif
        #if -1 > 0u && 0xffffffffffffffff == -1 && (1 << 63) < 0 && 'a' == 97 && '\\377' < 0 && -5 / 2 == -2 && -5 % 3 == -2
        ok2
        #endif
        #if defined x || defined(foo) && !defined NOPE
        ok3
        #endif
        #if (2 || 1/0) && !(0 && 1/0) && (1, 2) == 2 && ~0 == -1 && 3 == 1 + 1 * 2 && L'\\xff' == 255
        ok4
        #endif
        """;
    String gcc =
        """
        ok1
        ok2
        ok4
        """;
    assertThat(Preprocessed.of(c).text()).isEqualTo(Preprocessed.spellings(gcc));
  }

  /** #line and _Pragma. */
  @Test
  void lines() {
    String c =
        """
        #line 100 "new.c"
        __LINE__ __FILE__
        #line 200
        __LINE__ __FILE__
        _Pragma("GCC diagnostic push") after _Pragma("once")
        #define PR(x) before _Pragma(#x) after
        PR(foo "bar")
        """;
    String gcc =
        """
        100 "new.c"
        200 "new.c"
         after
        before
         after
        """;
    assertThat(Preprocessed.of(c).text()).isEqualTo(Preprocessed.spellings(gcc));
  }

  /** Lines joined, comments in odd places. */
  @Test
  void splices() {
    String c =
        """
        a\\
        b "x\\
        y" /* c\\
        */ /\\
        / foo
        z
        """;
    String gcc =
        """
        ab "xy"
        z
        """;
    assertThat(Preprocessed.of(c).text()).isEqualTo(Preprocessed.spellings(gcc));
  }

  /** Deferred macros, as generic MAP macros use them. */
  @Test
  void recursion() {
    String c =
        """
        #define S_(x) #x
        #define S(x) S_(x)
        #define EMPTY
        #define cat(a,b) a##b
        #define W(x) S(x) x
        W(W(W(1)))
        #define EVAL(...)  EVAL1(EVAL1(EVAL1(__VA_ARGS__)))
        #define EVAL1(...) EVAL2(EVAL2(EVAL2(__VA_ARGS__)))
        #define EVAL2(...) __VA_ARGS__
        #define DEFER(id) id EMPTY2()
        #define EMPTY2()
        #define REP(n) cat(REP_,n)
        #define REP_0
        #define LOOPI() LOOP
        #define LOOP(x) x DEFER(LOOPI)()(x)
        EVAL(LOOP(k))
        #define AA BB
        #define BB AA
        AA BB
        #define ff(x) x ff
        ff(1)(2)(3)
        #define nn(x) x
        nn(nn)(nn)(1) nn(nn(nn))(2)
        """;
    String gcc =
        """
        "\\"\\\\\\"1\\\\\\" 1\\" \\"1\\" 1" "\\"1\\" 1" "1" 1
        k k k k k k k k k k k k k k LOOPI ()(k)
        AA BB
        1 ff(2)(3)
        nn(nn)(1) nn(2)
        """;
    assertThat(Preprocessed.of(c).text()).isEqualTo(Preprocessed.spellings(gcc));
  }

  /** Prefixes, numbers and punctuators. */
  @Test
  void oddTokens() {
    String c =
        """
        $dollar u8"a" u8'a' U'x' u"z" LL"x" .5.6e+3.p-4 0x1.p+3 1..2 ...
        a+++++b a-->b a->*b <::> %:%: #
        """;
    String gcc =
        """
        $dollar u8"a" u8'a' U'x' u"z" LL"x" .5.6e+3.p-4 0x1.p+3 1..2 ...
        a+++++b a-->b a->*b <::> %:%: #
        """;
    assertThat(Preprocessed.of(c).text()).isEqualTo(Preprocessed.spellings(gcc));
  }

  @Test
  void universalCharacterNamesAreTheCharacters() {
    assertThat(Preprocessed.of("#define \\u00e9 1\né \\u00e9x").text()).isEqualTo("1 éx");
  }

  @Test
  void digraphsAreWhatTheyStandFor() {
    assertThat(Preprocessed.of("%:define DI <: :> <% %>\nDI").text()).isEqualTo("[ ] { }");
  }

  @Test
  void aMacrosOwnTokensStandWhereItIsUsedArgumentsWhereTheyAreWritten() {
    Preprocessed p =
        Preprocessed.of("#define ADD(a) a + b\n#define TWICE ADD(1) ADD(2)\n\tADD( x)\n  TWICE\n");
    assertThat(
            p.tokens().stream()
                .map(t -> t.text() + "@" + t.position().line() + ":" + t.position().column()))
        .containsExactly(
            "x@3:14", "+@3:9", "b@3:9", "1@4:3", "+@4:3", "b@4:3", "2@4:3", "+@4:3", "b@4:3");
  }

  @Test
  void spaceBeforeIsKept() {
    Preprocessed p = Preprocessed.of("#define M x\na M+M");
    assertThat(p.tokens().stream().map(t -> t.spaceBefore() ? " " + t.text() : t.text()))
        .containsExactly(" a", " x", "+", "x");
  }

  @Test
  void tabsWideAndCombiningCharactersCountAsGccCountsThem() {
    Preprocessed p = Preprocessed.of("\ta\tb\n/* 漢字 */ c \"é\" d");
    assertThat(p.tokens().stream().map(t -> t.text() + t.position().column()))
        .containsExactly("a9", "b17", "c12", "\"é\"14", "d18");
  }
}
