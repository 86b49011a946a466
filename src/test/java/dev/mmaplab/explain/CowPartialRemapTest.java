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

class CowPartialRemapTest {
  private static final long START = 0x7ffff7fe9000L;
  private static final long END = START + 16 * 4096;
  private static final String DRIVER =
      "for (i = 0; i < length; i += PAGE_SIZE)\n  remap_pfn_range(vma, a, b, c, d);\n";
  private static final String PROGRAM =
      "p = mmap(NULL, n, PROT_READ,\n  MAP_PRIVATE, fd, 0);\nc = p[0];\n";

  private static final Position REMAP = new Position("driver.c", 2, 3);
  private static final Position MMAP = new Position("prog.c", 1, 5);
  private static final Position TOUCH = new Position("prog.c", 3, 6);

  private static Event.RangeMapped remap(long flags, long address, long size, long result) {
    return new Event.RangeMapped(
        100,
        Optional.of(REMAP),
        "remap_pfn_range",
        START,
        END,
        flags,
        address,
        0x1234,
        size,
        result,
        false);
  }

  private static Event mmap(long result) {
    return new Event.Mmap(100, Optional.of(MMAP), END - START, 1, 2, "/dev/maps0", 0, result);
  }

  private static Event bus(long address) {
    return new Event.Signal(100, Optional.of(TOUCH), "SIGBUS", "BUS_ADRERR", address, false);
  }

  private static Evidence evidence(KernelVersion version, Event... events) {
    RunRequest request =
        new RunRequest(
            version,
            Map.of("driver.c", DRIVER, "prog.c", PROGRAM),
            Optional.empty(),
            "",
            RunRequest.Limits.DEFAULT);
    return new Evidence(request, List.of(events));
  }

  private static List<Finding> find(Event... events) {
    return new CowPartialRemap().findings(evidence(KernelVersion.V6_1, events));
  }

  @Test
  void tellsTheWholeStoryOnce() {
    List<Finding> found =
        find(
            remap(0x71, START, 4096, -22),
            remap(0x71, START + 4096, 4096, -22),
            mmap(START),
            bus(START));
    assertThat(found).hasSize(1);
    Finding f = found.getFirst();
    assertThat(f.id()).isEqualTo("remap-cow-partial");
    assertThat(f.severity()).isEqualTo("error");
    assertThat(f.position()).isEqualTo(REMAP);
    assertThat(f.title()).contains("driver.c:2", "-EINVAL", "prog.c:3", "page 0", "SIGBUS");
    assertThat(f.explanation()).contains("VM_SHARED", "VM_MAYWRITE", "whole VMA");
    assertThat(f.advice()).contains("MAP_SHARED", "single pages", "VM_MAYWRITE");
    assertThat(f.events()).containsExactly(0, 2, 3);
    assertThat(f.steps())
        .extracting(Finding.Step::position)
        .containsExactly(MMAP, REMAP, REMAP, REMAP, TOUCH);
  }

  @Test
  void theFixesAreEditsOfTheText() {
    Finding f = find(remap(0x71, START, 4096, -22), mmap(START), bus(START)).getFirst();
    assertThat(f.fixes().get(0).edits())
        .containsExactly(
            new Finding.Edit("prog.c", 2, "  MAP_PRIVATE, fd, 0);", "  MAP_SHARED, fd, 0);"));
    assertThat(f.fixes().get(2).edits().getFirst().after())
        .isEqualTo("vma->vm_flags &= ~VM_MAYWRITE;\nfor (i = 0; i < length; i += PAGE_SIZE)");
  }

  @Test
  void newKernelsClearTheFlagWithAFunction() {
    Finding f =
        new CowPartialRemap()
            .findings(evidence(KernelVersion.V6_12, remap(0x71, START, 4096, -22), mmap(START)))
            .getFirst();
    assertThat(f.fixes().get(2).edits().getFirst().after())
        .startsWith("vm_flags_clear(vma, VM_MAYWRITE);");
  }

  @Test
  void aCheckedResultIsAWarning() {
    Finding f = find(remap(0x71, START, 4096, -22), mmap(-22)).getFirst();
    assertThat(f.severity()).isEqualTo("warning");
    assertThat(f.title()).contains("mmap failed");
  }

  @Test
  void otherFailuresAreNotThis() {
    assertThat(find(remap(0xfb, START, 4096, 0), mmap(START))).isEmpty();
    assertThat(find(remap(0x51, START, 4096, -22), mmap(START)))
        .as("VM_MAYWRITE is clear")
        .isEmpty();
    assertThat(find(remap(0x79, START, 4096, -22), mmap(START))).as("VM_SHARED is set").isEmpty();
    assertThat(find(remap(0x71, START, END - START, -22), mmap(START)))
        .as("the whole vma")
        .isEmpty();
  }

  @Test
  void aForkedChildDiesOfItToo() {
    Event child = new Event.ProcessStarted(101, Optional.empty(), 100, "prog");
    Event death =
        new Event.Signal(101, Optional.of(TOUCH), "SIGBUS", "BUS_ADRERR", START + 4096, false);
    Finding f = find(remap(0x71, START, 4096, -22), mmap(START), child, death).getFirst();
    assertThat(f.title()).contains("page 1 was never mapped", "prog.c:3 died touching it");
    assertThat(f.events()).containsExactly(0, 1, 3);
  }

  @Test
  void aCaughtSignalKillsNobody() {
    Event caught = new Event.Signal(100, Optional.of(TOUCH), "SIGBUS", "BUS_ADRERR", START, true);
    Finding f = find(remap(0x71, START, 4096, -22), mmap(START), caught).getFirst();
    assertThat(f.title()).contains("got a signal").doesNotContain("died");
  }

  @Test
  void aSystemCallThatCannotReadTheMappingIsNamed() {
    Event fixup = new Event.PageFault(100, Optional.of(TOUCH), START, "read", true, "fixup", 0);
    Finding f = find(remap(0x71, START, 4096, -22), mmap(START), fixup).getFirst();
    assertThat(f.steps().getLast().text()).contains("EFAULT");
    assertThat(f.events()).containsExactly(0, 1, 2);
  }

  @Test
  void aWritableSharedMappingNeedsAWritableFile() {
    String program =
        "fd = open(\"/dev/maps0\", O_RDONLY);\np = mmap(0, n, 3, MAP_PRIVATE, fd, 0);\n";
    Event mapped =
        new Event.Mmap(
            100, Optional.of(new Position("w.c", 2, 5)), END - START, 3, 2, "/dev/maps0", 0, START);
    RunRequest request =
        new RunRequest(
            KernelVersion.V6_1,
            Map.of("driver.c", DRIVER, "w.c", program),
            Optional.empty(),
            "",
            RunRequest.Limits.DEFAULT);
    Finding f =
        new CowPartialRemap()
            .findings(new Evidence(request, List.of(remap(0x73, START, 4096, -22), mapped)))
            .getFirst();
    assertThat(f.fixes().getFirst().edits())
        .extracting(Finding.Edit::after)
        .containsExactly(
            "p = mmap(0, n, 3, MAP_SHARED, fd, 0);", "fd = open(\"/dev/maps0\", O_RDWR);");
    assertThat(f.fixes().get(2).edits()).isEmpty();
  }
}
