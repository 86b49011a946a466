package dev.mmaplab.submission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CompressedTest {
  @Test
  void textComesBackAsItWas() {
    String text = "unused variable ‘start’ \u0000 \uD83D\uDC27\n".repeat(1000);

    byte[] kept = Compressed.of(text);

    assertThat(Compressed.text(kept)).isEqualTo(text);
    assertThat(kept.length).isLessThan(text.length() / 10);
  }
}
