package dev.mmaplab.kernel.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Iterator;
import org.junit.jupiter.api.Test;

/** The kernel's sscanf and number parsing. */
class ScanTest {
  private final FlatMemory memory = new FlatMemory();
  private final long[] slots = new long[4];

  private int scan(String text, String format) {
    for (int i = 0; i < slots.length; i++) {
      slots[i] = memory.put(new byte[32]);
    }
    Iterator<Long> next = Arrays.stream(slots).boxed().iterator();
    return new Scan(memory, text, format, next::next).run();
  }

  private String text(int slot) {
    return KernelText.read(memory, slots[slot]);
  }

  @Test
  void readsNumbers() {
    assertThat(scan("12 -7 0x1f", "%d %d %x")).isEqualTo(3);
    assertThat(memory.loadInt(slots[0])).isEqualTo(12);
    assertThat(memory.loadInt(slots[1])).isEqualTo(-7);
    assertThat(memory.loadInt(slots[2])).isEqualTo(31);
    assertThat(scan("0x10 010 10", "%i %i %lu")).isEqualTo(3);
    assertThat(memory.loadInt(slots[0])).isEqualTo(16);
    assertThat(memory.loadInt(slots[1])).isEqualTo(8);
    assertThat(memory.loadLong(slots[2])).isEqualTo(10);
  }

  @Test
  void stopsAtTheFirstMismatch() {
    assertThat(scan("5,x", "%d,%d")).isEqualTo(1);
    assertThat(scan("x", "%d")).isZero();
    assertThat(scan("7:8", "%d;%d")).isEqualTo(1);
  }

  @Test
  void readsWordsSetsAndWidths() {
    assertThat(scan("set  speed 99", "%s %3s%s %d")).isEqualTo(4);
    assertThat(text(0)).isEqualTo("set");
    assertThat(text(1)).isEqualTo("spe");
    assertThat(text(2)).isEqualTo("ed");
    assertThat(scan("abc123", "%9[a-z]%n")).isEqualTo(1);
    assertThat(memory.loadInt(slots[1])).isEqualTo(3);
    assertThat(scan("1 2 3", "%*d %d")).isEqualTo(1);
    assertThat(memory.loadInt(slots[0])).isEqualTo(2);
  }

  @Test
  void numbersKnowTheirPrefixAndOverflow() {
    assertThat(NumberText.parse("0x1fz", 0)).isEqualTo(new NumberText(31, 4, false));
    assertThat(NumberText.parse("077", 0)).isEqualTo(new NumberText(63, 3, false));
    assertThat(NumberText.parse("0x", 0)).isEqualTo(new NumberText(0, 1, false));
    assertThat(NumberText.parse("", 10).length()).isZero();
    assertThat(NumberText.parse("18446744073709551615", 10))
        .isEqualTo(new NumberText(-1, 20, false));
    assertThat(NumberText.parse("18446744073709551616", 10).overflow()).isTrue();
  }
}
