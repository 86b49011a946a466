package dev.mmaplab.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What dmesg showed on a real 6.1 for the same calls of printk. */
class KernelLogTest {
  private final Kernel kernel = new Machine().kernel();
  private final KernelLog log = kernel.log();

  @Test
  void everyLineOfATextStandsAlone() {
    log.printk("a\nb\n");
    log.printk("\n");
    log.printk("  lead\n\n");
    assertThat(log.lines()).containsExactly("a", "b", "", "  lead", "");
  }

  @Test
  void aTextWithoutNewlineIsSeenOnceTheNextOneComes() {
    log.printk("pending");
    assertThat(log.lines()).isEmpty();
    log.printk("\0016next\n");
    assertThat(log.lines()).containsExactly("pending", "next");
  }

  @Test
  void continuationsJoinAnOpenLineOnly() {
    log.printk("no newline");
    log.printk("\001c cont\n");
    log.printk("\0016first");
    log.printk("second");
    log.printk("\001cthird\n");
    log.printk("\001clonely\n");
    assertThat(log.lines()).containsExactly("no newline cont", "first", "secondthird", "lonely");
  }

  @Test
  void onlyPrefixesAtTheStartAreLevels() {
    log.printk("\0016x\0013y\n");
    log.printk("\0013\0016both\n");
    log.printk("none\n");
    assertThat(kernel.events().list())
        .extracting(e -> ((Event.Logged) e).level())
        .containsExactly(6, 3, 4);
    assertThat(log.lines().get(1)).isEqualTo("both");
  }

  @Test
  void lengthIsThatOfTheStoredText() {
    assertThat(log.printk("\0016abc\n")).isEqualTo(3);
    assertThat(log.printk("abc")).isEqualTo(3);
  }

  @Test
  void clearingForgetsWhatWasShown() {
    log.printk("old\n");
    log.clear();
    log.printk("new\n");
    assertThat(log.lines()).isEqualTo(List.of("new"));
    assertThat(log.stampedLines()).singleElement().asString().matches("\\[ {4}2\\.\\d{6}] new");
  }

  @Test
  void theRingForgetsItsOldest() {
    for (int i = 0; i < 3000; i++) {
      log.printk("line " + i + "\n");
    }
    assertThat(log.lines()).endsWith("line 2999").doesNotContain("line 0");
  }
}
