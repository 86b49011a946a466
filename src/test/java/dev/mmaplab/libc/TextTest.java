package dev.mmaplab.libc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers to text and back, against glibc 2.36. */
class TextTest {
  @ParameterizedTest
  @CsvSource({
    "f, -1, 0.1, 0.100000", "f, 0, 0.5, 0", "f, 0, 1.5, 2", "f, 0, 2.5, 2",
        "f, 20, 0.1, 0.10000000000000000555",
    "e, -1, 123456.789, 1.234568e+05", "e, 0, 9.5, 1e+01", "e, 2, 0, 0.00e+00",
        "g, -1, 100000, 100000", "g, -1, 1000000, 1e+06",
    "g, -1, 0.0001, 0.0001", "g, -1, 0.00001, 1e-05", "g, 3, 9995, 1e+04", "a, -1, 1, 0x1p+0",
        "a, -1, 0.1, 0x1.999999999999ap-4",
    "a, 0, 1.5, 0x2p+0", "a, -1, 4.9E-324, 0x0.0000000000001p-1022", "f, 1, -0.0, -0.0"
  })
  void doubles(char conversion, int precision, double value, String expected) {
    OptionalInt p = precision < 0 ? OptionalInt.empty() : OptionalInt.of(precision);
    Directive d = new Directive(false, false, false, false, false, 0, p, "", conversion);

    assertThat(FloatText.format(d, value)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "42, 10, 42, 2, false",
    "0x1f, 0, 31, 4, false",
    "077, 0, 63, 3, false",
    "0xg, 16, 0, 1, false",
    "-8, 10, -8, 2, false",
    "9223372036854775808, 10, 9223372036854775807, 19, true",
    "zz, 36, 1295, 2, false",
    "x, 10, 0, 0, false"
  })
  void integers(String text, int base, long value, int end, boolean outOfRange) {
    assertThat(NumberText.whole(text.getBytes(StandardCharsets.US_ASCII), base, true))
        .isEqualTo(new NumberText.Whole(value, end, outOfRange));
  }

  @Test
  void theErrnosHaveGlibcsTexts() {
    assertThat(ErrorTexts.text(2)).isEqualTo("No such file or directory");
    assertThat(ErrorTexts.text(0)).isEqualTo("Success");
    assertThat(ErrorTexts.text(4711)).isEqualTo("Unknown error 4711");
    assertThat(ErrorTexts.name(22)).contains("EINVAL");
  }
}
