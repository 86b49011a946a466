package dev.mmaplab.machine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The registers of QEMU's edu device, as its documentation describes them. */
class EduDeviceTest {
  private final PhysicalMemory memory = new PhysicalMemory(1 << 20);
  private boolean master = true;
  private final EduDevice device = new EduDevice(memory, () -> master);

  @Test
  void identifiesItself() {
    device.write(0, 4, 5);
    assertThat(device.read(0, 4)).isEqualTo(0x010000edL);
    assertThat(device.read(0, 1)).isEqualTo(0xff);
  }

  @Test
  void invertsTheLivenessRegister() {
    device.write(4, 4, 0x12345678);
    assertThat(device.read(4, 4)).isEqualTo(0xedcba987L);
  }

  @Test
  void computesFactorials() {
    device.write(8, 4, 10);
    assertThat(device.read(8, 4)).isEqualTo(3628800);
    device.write(8, 4, 0xffffffffL);
    assertThat(device.read(8, 4)).isZero();
  }

  @Test
  void movesMemoryThroughItsBuffer() {
    memory.storeLong(0x3000, 0x1122334455667788L);
    transfer(0x3000, 0x40010, 8, 1);
    transfer(0x40010, 0x5ffc, 8, 3);
    assertThat(memory.loadInt(0x5ffc)).isEqualTo(0x55667788);
    assertThat(memory.loadInt(0x6000)).isEqualTo(0x11223344);
    assertThat(device.read(0x98, 4) & 1).isZero();
  }

  @Test
  void movesNothingWithoutTheBus() {
    memory.storeLong(0x3000, 7);
    master = false;
    transfer(0x3000, 0x40000, 8, 1);
    master = true;
    transfer(0x40000, 0x4000, 8, 3);
    assertThat(memory.loadLong(0x4000)).isZero();
  }

  private void transfer(long from, long to, long count, long command) {
    device.write(0x80, 8, from);
    device.write(0x88, 8, to);
    device.write(0x90, 8, count);
    device.write(0x98, 8, command);
  }
}
