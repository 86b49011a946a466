package dev.mmaplab.sim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppletTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "^\\[ *[0-9.]*\\]  ~  false  ~  [    1.5] text  ~  true",
        "a+  ~  false  ~  a+  ~  true",
        "a+  ~  false  ~  aa  ~  false",
        "a\\+$  ~  false  ~  aa  ~  true",
        "^(a|b)$  ~  true  ~  b  ~  true",
        "[^]x]  ~  false  ~  ]  ~  false",
        "[[:digit:]]x  ~  false  ~  5x  ~  true",
      })
  void matchAsPosixSays(String expression, boolean extended, String text, boolean found) {
    assertThat(PosixPattern.compile(expression, extended, false).matcher(text).find())
        .isEqualTo(found);
  }

  @Test
  void modesReadAsChmodReadsThem() {
    assertThat(ModeText.parse("600", 0777)).isEqualTo(0600);
    assertThat(ModeText.parse("go-rw,u+x", 0666)).isEqualTo(0700);
    assertThat(ModeText.parse("rwx", 0666)).isEqualTo(-1);
    assertThat(ModeText.of(0020644)).isEqualTo("crw-r--r--");
  }

  @Test
  void namesStandInColumns() {
    assertThat(LsColumns.of(java.util.List.of("driver.ko", "prog"))).isEqualTo("driver.ko  prog\n");
  }

  @Test
  void echoAndPrintf() {
    assertThat(EchoText.echo(java.util.List.of("-e", "a\\tb"))).isEqualTo("a\tb\n");
    assertThat(EchoText.echo(java.util.List.of("-n", "hi"))).isEqualTo("hi");
    assertThat(new PrintfText(java.util.List.of("%s=%d\\n", "x", "0x10", "y", "2")).out())
        .isEqualTo("x=16\ny=2\n");
  }
}
