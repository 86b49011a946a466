package dev.mmaplab.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The registers of QEMU's edu device, as its documentation and the device itself have them. */
class EduDeviceTest {
  private final PhysicalMemory memory = new PhysicalMemory(1 << 20);
  private final Bus bus = new Bus();
  private final EduDevice device = new EduDevice(memory, bus);

  @Test
  void identifiesItself() {
    device.write(0, 4, 5);
    assertThat(device.read(0, 4)).isEqualTo(0x010000edL);
  }

  @Test
  void answersFourBytesAndFromTheDmaRegistersOnEight() {
    assertThat(device.read(0, 1)).isZero();
    assertThat(device.read(0, 2)).isZero();
    assertThat(device.read(0, 8)).isEqualTo(-1);
    assertThat(device.read(0x80, 8)).isZero();
    assertThat(device.read(0x0c, 4)).isEqualTo(0xffffffffL);
    assertThat(device.read(1, 4)).isEqualTo(0x010000);
  }

  @Test
  void invertsTheLivenessRegister() {
    device.write(4, 4, 0x12345678);
    assertThat(device.read(4, 4)).isEqualTo(0xedcba987L);
    device.write(4, 1, 0);
    assertThat(device.read(4, 4)).isEqualTo(0xedcba987L);
  }

  @Test
  void computesFactorialsInItsOwnTime() {
    device.write(8, 4, 10);
    assertThat(device.read(0x20, 4)).isOne();
    device.write(8, 4, 3);
    bus.pass();
    assertThat(device.read(0x20, 4)).isZero();
    assertThat(device.read(8, 4)).isEqualTo(3628800);
    assertThat(bus.raised).isZero();
  }

  @Test
  void tellsThatAFactorialIsDone() {
    device.write(0x20, 4, 0xff);
    assertThat(device.read(0x20, 4)).isEqualTo(0x80);
    device.write(8, 4, 5);
    bus.pass();
    assertThat(device.read(0x24, 4)).isOne();
    assertThat(bus.raised).isOne();
    device.write(0x64, 4, 1);
    assertThat(bus.lowered).isOne();
  }

  @Test
  void raisesWhatItIsAskedTo() {
    device.write(0x60, 4, 6);
    device.write(0x64, 4, 2);
    assertThat(device.read(0x24, 4)).isEqualTo(4);
    assertThat(bus.lowered).isZero();
  }

  @Test
  void movesMemoryThroughItsBuffer() {
    memory.storeLong(0x3000, 0x1122334455667788L);
    transfer(0x3000, 0x40010, 8, 1);
    transfer(0x40010, 0x5ffc, 8, 7);
    assertThat(memory.loadInt(0x5ffc)).isEqualTo(0x55667788);
    assertThat(memory.loadInt(0x6000)).isEqualTo(0x11223344);
    assertThat(device.read(0x98, 4)).isEqualTo(6);
    assertThat(device.read(0x24, 4)).isEqualTo(0x100);
  }

  @Test
  void locksItsRegistersWhileItTransfers() {
    device.write(0x88, 8, 0x40000);
    device.write(0x90, 8, 16);
    device.write(0x98, 8, 1);
    device.write(0x90, 8, 32);
    assertThat(device.read(0x90, 8)).isEqualTo(16);
  }

  @Test
  void reachesNoMemoryWithoutTheBus() {
    memory.storeLong(0x3000, 7);
    transfer(0x3000, 0x40000, 8, 1);
    bus.master = false;
    transfer(0x40000, 0x4000, 8, 3);
    assertThat(memory.loadLong(0x4000)).isZero();
    transfer(0x3000, 0x40000, 8, 1);
    bus.master = true;
    memory.storeLong(0x4000, 9);
    transfer(0x40000, 0x4000, 8, 3);
    assertThat(memory.loadLong(0x4000)).isZero();
  }

  @Test
  void reachesTheLowest28BitsOfAddresses() {
    memory.storeLong(0x3000, 7);
    transfer(0xf000_3000L, 0x40000, 8, 1);
    transfer(0x40000, 0x1000_4000, 8, 3);
    assertThat(memory.loadLong(0x4000)).isEqualTo(7);
  }

  @Test
  void breaksWithATransferThatLeavesTheBuffer() {
    assertThatThrownBy(() -> transfer(0x3000, 0x40ff9, 8, 1))
        .hasMessage(
            "EDU: DMA range 0x0000000000040ff9-0x0000000000041000 out of bounds"
                + " (0x0000000000040000-0x0000000000040fff)!");
  }

  private void transfer(long from, long to, long count, long command) {
    device.write(0x80, 8, from);
    device.write(0x88, 8, to);
    device.write(0x90, 8, count);
    device.write(0x98, 8, command);
    bus.pass();
  }

  private static final class Bus implements DeviceBus {
    private final List<Runnable> deeds = new ArrayList<>();
    private boolean master = true;
    private int raised;
    private int lowered;

    private void pass() {
      List<Runnable> due = List.copyOf(deeds);
      deeds.clear();
      due.forEach(Runnable::run);
    }

    @Override
    public boolean master() {
      return master;
    }

    @Override
    public void elapse(long nanos) {
      // an access takes no time here
    }

    @Override
    public void after(long nanos, Runnable deed) {
      deeds.add(deed);
    }

    @Override
    public void raise() {
      raised++;
    }

    @Override
    public void lower() {
      lowered++;
    }

    @Override
    public RuntimeException broken(String message) {
      return new IllegalStateException(message);
    }
  }
}
