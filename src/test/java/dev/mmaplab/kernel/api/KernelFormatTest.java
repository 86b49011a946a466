package dev.mmaplab.kernel.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The kernel's printf, against what Linux 6.1 prints. */
class KernelFormatTest {
  private final FlatMemory memory = new FlatMemory();

  private String format(String format, Object... arguments) {
    Iterator<Long> values =
        List.of(arguments).stream()
            .map(a -> a instanceof String s ? memory.text(s) : ((Number) a).longValue())
            .iterator();
    return KernelFormat.format(
        memory, address -> "my_init+0x4/0x20 [driver]", format, values::next);
  }

  @Test
  void integers() {
    assertThat(format("%d %i %u", -5, 6, -1)).isEqualTo("-5 6 4294967295");
    assertThat(format("%ld %lld %lu %llu", -5L, 1L << 40, -1L, 7))
        .isEqualTo("-5 1099511627776 18446744073709551615 7");
    assertThat(format("%zu %zd %td", 4096, -1L, 3)).isEqualTo("4096 -1 3");
    assertThat(format("%hd %hu %hhd %hhx", 70000, 70000, 200, 0x1ff)).isEqualTo("4464 4464 -56 ff");
    assertThat(format("%x %X %o", 0xbeef, 0xbeef, 8)).isEqualTo("beef BEEF 10");
    assertThat(format("%#x %#X %#o %#x", 255, 255, 8, 0)).isEqualTo("0xff 0XFF 010 0x0");
    assertThat(format("%+d % d %+d", 5, 5, -5)).isEqualTo("+5  5 -5");
  }

  @Test
  void widthsAndPrecisions() {
    assertThat(format("[%5d][%-5d][%05d]", 42, 42, 42)).isEqualTo("[   42][42   ][00042]");
    assertThat(format("[%*d][%-*d][%*d]", 4, 7, 4, 7, -4, 7)).isEqualTo("[   7][7   ][7   ]");
    assertThat(format("[%.3d][%8.3d][%#08x][%08lx]", 5, 5, 255, 0xabcL))
        .isEqualTo("[005][     005][0x0000ff][00000abc]");
    assertThat(format("[%05d][%-6x]", -42, 255)).isEqualTo("[-0042][ff    ]");
  }

  @Test
  void textAndCharacters() {
    assertThat(format("%s|%10s|%-10s|%.2s|%.*s", "one", "two", "three", "four", 3, "fives"))
        .isEqualTo("one|       two|three     |fo|fiv");
    assertThat(format("%c%c%3c|%%", 97, 98, 99)).isEqualTo("ab  c|%");
    assertThat(format("%s %s %s", 0, 16, -14)).isEqualTo("(null) (efault) (efault)");
  }

  @Test
  void pointers() {
    assertThat(format("%px", 0xffff888000001000L)).isEqualTo("ffff888000001000");
    assertThat(format("%#px %20px|", 0x1000, 0x1000))
        .isEqualTo("0x0000000000001000                 1000|");
    assertThat(format("%p %p", 0, -12)).isEqualTo("0000000000000000 fffffffffffffff4");
    assertThat(format("%p", 0xffff888000001000L))
        .matches("00000000[0-9a-f]{8}")
        .isEqualTo(format("%pK", 0xffff888000001000L));
    assertThat(format("%pS %ps", 0x10, 0x10))
        .isEqualTo("my_init+0x4/0x20 [driver] my_init [driver]");
    assertThat(format("%pe %pe", -12, -4000)).isEqualTo("-ENOMEM -4000");
  }

  @Test
  void thingsBehindPointers() {
    long address =
        memory.put(
            new byte[] {0x00, 0x10, (byte) 0xfe, 0, 0, 0, 0, 0, 8, 9, 10, 11, 12, 13, 14, 15});
    assertThat(format("%pa %pad", address, address))
        .isEqualTo("0x0000000000fe1000 0x0000000000fe1000");
    assertThat(format("%*ph|%4phC|%3phN|%2phD", 4, address, address, address, address))
        .isEqualTo("00 10 fe 00|00:10:fe:00|0010fe|00-10");
    assertThat(format("%pM %pm", address, address)).isEqualTo("00:10:fe:00:00:00 0010fe000000");
    assertThat(format("%pI4", address)).isEqualTo("0.16.254.0");
    assertThat(format("%pUb", address)).isEqualTo("0010fe00-0000-0000-0809-0a0b0c0d0e0f");
    assertThat(format("%pUL", address)).isEqualTo("00FE1000-0000-0000-0809-0A0B0C0D0E0F");
    assertThat(format("%pa", 0)).isEqualTo("(null)");
  }

  @Test
  void resources() {
    byte[] resource = new byte[64];
    java.nio.ByteBuffer view =
        java.nio.ByteBuffer.wrap(resource).order(java.nio.ByteOrder.LITTLE_ENDIAN);
    view.putLong(0, 0x1000).putLong(8, 0x1fff).putLong(24, 0x200);
    long address = memory.put(resource);
    assertThat(format("%pR %pr", address, address))
        .isEqualTo("[mem 0x00001000-0x00001fff] [mem 0x00001000-0x00001fff flags 0x200]");
  }

  @Test
  void theRestIsLostBehindWhatTheKernelDoesNotKnow() {
    assertThat(format("a %f b", 1)).isEqualTo("a ");
    assertThat(format("50%")).isEqualTo("50");
  }
}
