package dev.mmaplab.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mmaplab.c.Position;
import dev.mmaplab.kernel.Event;
import dev.mmaplab.kernel.KernelVersion;
import dev.mmaplab.sim.RunRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UndefinedTest {
  private static final Position MADE = new Position("prog.c", 4, 3);
  private static final Position FREED = new Position("prog.c", 5, 3);
  private static final Position USED = new Position("prog.c", 6, 3);

  private static Event use(String kind, Position at) {
    return new Event.UndefinedBehaviour(
        7,
        Optional.of(at),
        kind,
        "read of 4 bytes at byte 0 of a block of 16 bytes that was freed",
        0x405000,
        Optional.of(MADE),
        Optional.of(FREED));
  }

  private static List<Finding> find(Event... events) {
    RunRequest request =
        new RunRequest(
            KernelVersion.V6_1,
            Map.of("prog.c", ""),
            Optional.empty(),
            "",
            RunRequest.Limits.DEFAULT);
    return new Undefined().findings(new Evidence(request, List.of(events)));
  }

  @Test
  void saysWhereTheBlockCameFromAndWent() {
    Finding f = find(use("heap-use-after-free", USED)).getFirst();
    assertThat(f.id()).isEqualTo("heap-use-after-free");
    assertThat(f.severity()).isEqualTo("warning");
    assertThat(f.position()).isEqualTo(USED);
    assertThat(f.title())
        .contains("prog.c:6", "block of 16 bytes", "allocated at prog.c:4", "freed at prog.c:5");
    assertThat(f.steps()).extracting(Finding.Step::position).containsExactly(MADE, FREED, USED);
    assertThat(f.events()).containsExactly(0);
  }

  @Test
  void namesTheSignalThatMayComeOfIt() {
    Finding f =
        find(
                use("heap-buffer-overflow", USED),
                new Event.Signal(8, Optional.of(USED), "SIGSEGV", "SEGV_MAPERR", 0, false),
                new Event.Signal(7, Optional.of(FREED), "SIGABRT", "SI_TKILL", 0, false))
            .getFirst();
    assertThat(f.severity()).isEqualTo("error");
    assertThat(f.events()).containsExactly(0, 2);
    assertThat(f.steps().getLast().text()).contains("SIGABRT");
  }

  @Test
  void overflowOfNumbersKillsNobody() {
    Finding f =
        find(
                use("signed-integer-overflow", USED),
                new Event.Signal(7, Optional.of(FREED), "SIGABRT", "SI_TKILL", 0, false))
            .getFirst();
    assertThat(f.severity()).isEqualTo("warning");
    assertThat(f.events()).containsExactly(0);
  }

  @Test
  void tellsEachKindOnceForAFile() {
    assertThat(
            find(
                use("heap-use-after-free", USED),
                use("heap-use-after-free", FREED),
                use("heap-buffer-overflow", FREED),
                use("heap-use-after-free", new Position("driver.c", 1, 1))))
        .extracting(Finding::id)
        .containsExactly("heap-use-after-free", "heap-buffer-overflow", "heap-use-after-free");
  }
}
