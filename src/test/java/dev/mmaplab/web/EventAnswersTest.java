package dev.mmaplab.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.mmaplab.kernel.Event;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventAnswersTest {
  private static EventAnswer answer(Event event) {
    return new EventAnswers().of(List.of(event)).getFirst();
  }

  @ParameterizedTest
  @CsvSource({
    "RangeMapped, range-mapped",
    "Mmap, mmap",
    "DriverCalled, driver-called",
    "Oops, oops"
  })
  void typesAreTheNamesOfTheRecords(String name, String type) {
    assertThat(EventAnswers.kebab(name)).isEqualTo(type);
  }

  @Test
  void kernelAddressesAreUnsignedHex() {
    EventAnswer answer =
        answer(
            new Event.Allocated(0, Optional.of(Runs.CALL), "vmalloc", 0xffffc90000005000L, 65536));

    assertThat(answer.values())
        .containsExactly(
            entry("allocator", "vmalloc"),
            entry("address", "0xffffc90000005000"),
            entry("size", 65536L));
    assertThat(answer.file()).contains("driver.c");
    assertThat(answer.line()).contains(52);
  }

  @Test
  void anErrorStaysANegativeNumber() {
    EventAnswer answer =
        answer(new Event.Mmap(2, Optional.empty(), 4096, 1, 2, "/dev/maps0", 0, -19));

    assertThat(answer.values()).containsEntry("result", -19L);
    assertThat(answer.file()).isEmpty();
  }
}
