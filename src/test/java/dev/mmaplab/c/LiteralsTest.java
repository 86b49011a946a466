package dev.mmaplab.c;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Values of literals; the expected types, values and diagnostics are what gcc 12.2 on x86-64 gave.
 */
class LiteralsTest {
  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void valuesAndTypes() {
    String gcc =
        """
        0 => int 0
        1u => unsigned int 1
        2147483647 => int 2147483647
        2147483648 => long int 2147483648
        4294967295 => long int 4294967295
        4294967296 => long int 4294967296
        0x7fffffff => int 2147483647
        0x80000000 => unsigned int 2147483648
        0xffffffff => unsigned int 4294967295
        0x100000000 => long int 4294967296
        0x7fffffffffffffff => long int 9223372036854775807
        0x8000000000000000 => long unsigned int -9223372036854775808
        9223372036854775807 => long int 9223372036854775807
        9223372036854775807u => long unsigned int 9223372036854775807
        18446744073709551615u => long unsigned int -1
        18446744073709551615ull => long long unsigned int -1
        0xffffffffffffffff => long unsigned int -1
        0xffffffffffffffffL => long unsigned int -1
        0xffffffffffffffffLL => long long unsigned int -1
        1l => long int 1
        1L => long int 1
        1ll => long long int 1
        1LL => long long int 1
        1lu => long unsigned int 1
        1uLL => long long unsigned int 1
        1llu => long long unsigned int 1
        017 => int 15
        0b101 => int 5
        0B11u => unsigned int 3
        037777777777 => unsigned int 4294967295
        040000000000 => long int 4294967296
        4294967295L => long int 4294967295
        4294967296u => long unsigned int 4294967296
        1.0 => double 0x1.0p0
        1.5f => float 0x1.8p0
        1.5L => double 0x1.8p0
        .5 => double 0x1.0p-1
        5. => double 0x1.4p2
        1e10 => double 0x1.2a05f2p33
        1e-400 => double 0x0.0p0
        1e400 => double Infinity
        1e400f => float Infinity
        0x1.0p3 => double 0x1.0p3
        0x1.8p-1 => double 0x1.8p-1
        0x.8p1f => float 0x1.0p0
        0x1.fffffffffffffp1023 => double 0x1.fffffffffffffp1023
        3.14159265358979323846 => double 0x1.921fb54442d18p1
        1.1f => float 0x1.19999ap0
        0.1f => float 0x1.99999ap-4
        16777217.0f => float 0x1.0p24
        1e39f => float Infinity
        4.9e-324 => double 0x0.0000000000001p-1022
        08.5 => double 0x1.1p3
        09e1 => double 0x1.68p6
        'a' => int 97
        '\\n' => int 10
        '\\e' => int 27
        '\\0' => int 0
        '\\377' => int -1
        '\\xff' => int -1
        '\\x80' => int -128
        L'\\xff' => int 255
        L'a' => int 97
        u'a' => short unsigned int 97
        U'a' => unsigned int 97
        u'\\xffff' => short unsigned int 65535
        U'\\xffffffff' => unsigned int 4294967295
        L'\\xffffffff' => int -1
        'ab' => int 24930
        'abcd' => int 1633837924
        'abcde' => int 1650680933
        '\\177' => int 127
        '\\'' => int 39
        '"' => int 34
        'é' => int 50089
        L'é' => int 233
        u'é' => short unsigned int 233
        L'ab' => int 98
        "abc" => char 61626300
        "a\\0b" "c" => char 6100626300
        L"ab" => int 610000006200000000000000
        u8"é" "x" => char c3a97800
        u"é😀" => short unsigned int e9003dd800de0000
        U"😀" => unsigned int 00f6010000000000
        L"a" "\\x80\\xffff"  => int 6100000080000000ffff000000000000
        "\\x80\\377\\a\\b\\f\\v\\r\\t\\\\\\"\\?\\e" => char 80ff07080c0b0d095c223f1b00
        "\\u00e9\\U0001F600" => char c3a9f09f988000
        "é" => char c3a900
        u"\\xffff" => short unsigned int ffff0000
        "\\x41" "1" => char 413100
        "" => char 00
        "\\1234" => char 533400
        '\\12' => int 10
        """;
    assertThat(gcc.lines().map(line -> line.substring(0, line.lastIndexOf(" => "))).map(this::line))
        .containsExactlyElementsOf(gcc.lines().toList());
  }

  @Test
  void malformed() {
    String gcc =
        """
        1z
          error: invalid suffix "z" on integer constant
        08
          error: invalid digit "8" in octal constant
        0b12
          error: invalid digit "2" in binary constant
        0b
          error: invalid suffix "b" on integer constant
        0x
          error: invalid suffix "x" on integer constant
        0xg
          error: invalid suffix "xg" on integer constant
        1.2.3
          error: too many decimal points in number
        1e
          error: exponent has no digits
        1e+
          error: exponent has no digits
        1.0z
          error: invalid suffix "z" on floating constant
        0x1.0
          error: hexadecimal floating constants require an exponent
        0x.p1
          error: no digits in hexadecimal floating constant
        0xp1
          error: invalid suffix "xp1" on integer constant
        1uu
          error: invalid suffix "uu" on integer constant
        1lul
          error: invalid suffix "lul" on integer constant
        1lL
          error: invalid suffix "lL" on integer constant
        1ulul
          error: invalid suffix "ulul" on integer constant
        0b1.0
          error: invalid prefix "0b" for floating constant
        9223372036854775808
          warning: integer constant is so large that it is unsigned
        18446744073709551616
          warning: integer constant is too large for its type
        0x10000000000000000
          warning: integer constant is too large for its type
        1e400
          warning: floating constant exceeds range of ‘double’ [-Woverflow]
        1e400f
          warning: floating constant exceeds range of ‘float’ [-Woverflow]
        1e-400
          warning: floating constant truncated to zero [-Woverflow]
        1e-50f
          warning: floating constant truncated to zero [-Woverflow]
        ''
          error: empty character constant
        '\\q'
          warning: unknown escape sequence: '\\q'
        '\\x'
          error: \\x used with no following hex digits
        '\\xfff'
          warning: hex escape sequence out of range
        '\\777'
          warning: octal escape sequence out of range
        '\\u12'
          error: incomplete universal character name \\u12
        '\\u0041'
          error: \\u0041 is not a valid universal character
        '\\ud800'
          error: \\ud800 is not a valid universal character
        '\\é'
          warning: unknown escape sequence: '\\303'
          warning: multi-character character constant [-Wmultichar]
        '\\ '
          warning: unknown escape sequence: '\\040'
        1_000
          error: invalid suffix "_000" on integer constant
        0x1p
          error: exponent has no digits
        12abc
          error: invalid suffix "abc" on integer constant
        0779
          error: invalid digit "9" in octal constant
        0b102
          error: invalid digit "2" in binary constant
        1.f
        'abcdefgh'
          warning: character constant too long for its type
        U'ab'
          warning: character constant too long for its type
        u'😀'
          warning: character constant too long for its type
        """;
    StringBuilder ours = new StringBuilder();
    for (String literal : gcc.lines().filter(line -> !line.startsWith("  ")).toList()) {
      Diagnostics said = new Diagnostics();
      Token token = Preprocessed.of(literal).tokens().getFirst();
      if (token.kind() == Token.Kind.CHAR) {
        assertThat(Literals.character(token, said).type()).isInstanceOf(Type.Int.class);
      } else {
        assertThat(Literals.number(token, said).type().size()).isPositive();
      }
      ours.append(literal).append('\n');
      for (Diagnostic d : said.all()) {
        ours.append("  ").append(d.toString().replace("t.c:1:1: ", "")).append('\n');
      }
    }
    assertThat(ours.toString()).isEqualTo(gcc);
  }

  @Test
  void escapesInStringsAreReportedAtTheNextToken() {
    List<Token> tokens = Preprocessed.of("\"\\q\" \"a\\x\" ;").tokens();
    Literals.StringValue value =
        Literals.string(tokens.subList(0, 2), tokens.get(2).position(), diagnostics);
    assertThat(value.bytes()).containsExactly('q', 'a', 0);
    assertThat(value.type())
        .isEqualTo(new Type.Array(QualType.of(new Type.Int(Type.IntKind.CHAR)), 3));
    assertThat(diagnostics.all().stream().map(Diagnostic::toString))
        .containsExactly(
            "t.c:1:12: warning: unknown escape sequence: '\\q'",
            "t.c:1:12: error: \\x used with no following hex digits");
  }

  @Test
  void mixedPrefixesAreAnError() {
    assertThat(Literals.string(Preprocessed.of("L\"a\" u\"b\"").tokens(), diagnostics).element())
        .isEqualTo(Type.IntKind.INT);
    assertThat(diagnostics.all().stream().map(Diagnostic::toString))
        .containsExactly(
            "t.c:1:1: error: unsupported non-standard concatenation of string literals");
  }

  @Test
  void whatWeLackSaysSo() {
    for (String number : List.of("1i", "1.0j", "1.0df", "1.0q")) {
      Token token = Preprocessed.of(number).tokens().getFirst();
      assertThatThrownBy(() -> Literals.number(token, diagnostics))
          .isInstanceOf(UnsupportedException.class);
    }
  }

  private String line(String text) {
    List<Token> tokens = Preprocessed.of(text).tokens();
    Token first = tokens.getFirst();
    return text
        + " => "
        + switch (first.kind()) {
          case NUMBER ->
              switch (Literals.number(first, diagnostics)) {
                case Literals.IntegerValue v -> integer(v);
                case Literals.FloatValue v ->
                    (v.type().size() == 4 ? "float " : "double ") + floating(v.value());
              };
          case CHAR -> integer(Literals.character(first, diagnostics));
          case STRING -> {
            Literals.StringValue v = Literals.string(tokens, diagnostics);
            yield v.element().spelling() + " " + HexFormat.of().formatHex(v.bytes());
          }
          case IDENTIFIER, PUNCTUATOR, END -> "no literal";
        };
  }

  private static String integer(Literals.IntegerValue v) {
    return v.type() instanceof Type.Int type
        ? type.kind().spelling() + " " + v.value()
        : "no integer";
  }

  private static String floating(double value) {
    return Double.toHexString(value);
  }
}
