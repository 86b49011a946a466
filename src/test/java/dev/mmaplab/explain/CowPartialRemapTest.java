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
}
