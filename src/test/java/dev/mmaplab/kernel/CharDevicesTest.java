package dev.mmaplab.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Against what a real 6.1 said to the same calls. */
class CharDevicesTest {
  private final Kernel kernel = new Machine().kernel();
  private final CharDevices devices = kernel.charDevices();

  private static int number(int major, int minor) {
    return CharDevices.number(major, minor);
  }

  @Test
  void dynamicMajorsGoDownwardFromTheFirstFreeOne() {
    assertThat(devices.allocateRegion(5, 3, "dyn1")).isEqualTo(number(245, 5));
    assertThat(devices.allocateRegion(0, 1, "dyn2")).isEqualTo(number(244, 0));
    devices.unregisterRegion(number(245, 5), 3);
    assertThat(devices.allocateRegion(0, 1, "dyn3")).isEqualTo(number(245, 0));
  }

  @Test
  void whenThoseAreUsedUpTheExtendedOnesFollow() {
    for (int i = 245; i >= 234; i--) {
      assertThat(devices.allocateRegion(0, 1, "d")).isEqualTo(number(i, 0));
    }
    assertThat(devices.allocateRegion(0, 1, "e")).isEqualTo(number(511, 0));
  }

  @Test
  void regionsMustNotOverlap() {
    assertThat(devices.registerRegion(number(42, 0), 2, "r42")).isZero();
    assertThat(devices.registerRegion(number(42, 1), 1, "r42b")).isEqualTo(-Errno.EBUSY);
    assertThat(devices.registerRegion(number(42, 2), 1, "r42c")).isZero();
    assertThat(devices.registerRegion(number(511, 0), 1, "r511")).isZero();
    assertThat(devices.listing())
        .contains(" 29 fb\n 42 r42\n 42 r42c\n128 ptm\n")
        .contains("254 tpm\n511 r511\n\nBlock devices:\n");
    devices.unregisterRegion(number(42, 0), 2);
    assertThat(devices.listing()).doesNotContain("r42\n").contains("r42c");
  }

  @Test
  void aMajorThatCannotBeIsRefusedWithALine() {
    assertThat(devices.registerRegion(number(600, 0), 1, "r600")).isEqualTo(-Errno.EINVAL);
    assertThat(kernel.log().lines())
        .containsExactly("CHRDEV \"r600\" major requested (600) is greater than the maximum (511)");
  }
}
