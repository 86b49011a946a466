package dev.mmaplab.kernel.mm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mmaplab.kernel.KernelVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which neighbouring device mappings become one, in both versions. */
class VmaMergeTest {
  private static final long PAGE = 4096;
  private static final int RW = 3;
  private static final int SHARED = 1;
  private static final int FIXED = 0x10;

  private record Setting(TestMachine machine, Mm mm, TestFile file, long room, List<String> calls) {
    static Setting of(KernelVersion version, boolean counting, long flags) {
      TestMachine machine = new TestMachine(version);
      Mm mm = machine.process();
      List<String> calls = new ArrayList<>();
      long ops =
          counting
              ? machine.operations(
                  Map.of(
                      "open",
                      a -> note(calls, "open"),
                      "close",
                      a -> note(calls, "close"),
                      "fault",
                      a -> 2))
              : machine.operations(Map.of("fault", a -> 2));
      TestFile file = machine.device();
      file.onMmap =
          vma -> {
            calls.add("mmap " + vma.pages() + " from " + vma.pgoff());
            vma.setOps(ops);
            vma.addFlags(flags);
            return 0;
          };
      long room = mm.mmap(0, 32 * PAGE, 0, 0x22, Optional.empty(), 0);
      return new Setting(machine, mm, file, room, calls);
    }

    private static long note(List<String> calls, String what) {
      calls.add(what);
      return 0;
    }

    void map(int page, int pages, int offset) {
      long at = room + page * PAGE;
      assertThat(mm.mmap(at, pages * PAGE, RW, SHARED | FIXED, Optional.of(file), offset * PAGE))
          .isEqualTo(at);
    }

    List<String> vmas() {
      return mm.vmas().stream()
          .filter(v -> v.file() == file.address())
          .map(
              v ->
                  (v.start() - room) / PAGE
                      + ".."
                      + ((v.end() - room) / PAGE - 1)
                      + " "
                      + VmFlags.permissions(v.flags()))
          .toList();
    }

    void script() {
      map(2, 2, 2);
      map(4, 2, 4);
      map(0, 2, 0);
      map(6, 1, 9);
    }

    void protect(int prot) {
      assertThat(mm.mprotect(room + PAGE, PAGE, prot)).isZero();
    }

    void remap() {
      assertThat(mm.munmap(room + 2 * PAGE, PAGE)).isZero();
      map(2, 1, 2);
    }
  }

  @Test
  void plainMappingsMergeWithoutAskingTheDriver() {
    Setting s = Setting.of(KernelVersion.V6_1, false, 0);
    s.script();
    assertThat(s.vmas()).containsExactly("0..5 rw-s", "6..6 rw-s");
    assertThat(s.calls).containsExactly("mmap 2 from 2", "mmap 1 from 9");
    s.protect(1);
    assertThat(s.vmas()).containsExactly("0..0 rw-s", "1..1 r--s", "2..5 rw-s", "6..6 rw-s");
    s.protect(RW);
    s.remap();
    assertThat(s.vmas()).containsExactly("0..5 rw-s", "6..6 rw-s");
    assertThat(s.calls).containsExactly("mmap 2 from 2", "mmap 1 from 9");
    s.mm.exit();
    assertThat(s.file.references).isEqualTo(1);
  }

  @Test
  void aCloseOperationForbidsMergingIn61() {
    Setting s = Setting.of(KernelVersion.V6_1, true, 0);
    s.script();
    assertThat(s.vmas()).containsExactly("0..1 rw-s", "2..3 rw-s", "4..5 rw-s", "6..6 rw-s");
    s.protect(1);
    s.protect(RW);
    assertThat(s.vmas())
        .containsExactly("0..0 rw-s", "1..1 rw-s", "2..3 rw-s", "4..5 rw-s", "6..6 rw-s");
    s.remap();
    assertThat(s.vmas())
        .containsExactly(
            "0..0 rw-s", "1..1 rw-s", "2..2 rw-s", "3..3 rw-s", "4..5 rw-s", "6..6 rw-s");
  }

  @Test
  void in612ItForbidsOnlyThatAVmaGoesAway() {
    Setting s = Setting.of(KernelVersion.V6_12, true, 0);
    s.script();
    assertThat(s.vmas()).containsExactly("0..5 rw-s", "6..6 rw-s");
    s.protect(1);
    s.protect(RW);
    assertThat(s.vmas()).containsExactly("0..0 rw-s", "1..1 rw-s", "2..5 rw-s", "6..6 rw-s");
    s.remap();
    assertThat(s.vmas()).containsExactly("0..0 rw-s", "1..2 rw-s", "3..5 rw-s", "6..6 rw-s");
    assertThat(s.calls)
        .containsExactly("mmap 2 from 2", "mmap 1 from 9", "open", "open", "open", "close");
  }

  @Test
  void specialMappingsNeverMerge() {
    Setting s = Setting.of(KernelVersion.V6_12, false, VmFlags.DONTEXPAND);
    s.script();
    assertThat(s.vmas()).containsExactly("0..1 rw-s", "2..3 rw-s", "4..5 rw-s", "6..6 rw-s");
  }

  @Test
  void flagsThatTheDriverSetsAreComparedAfterwards() {
    for (KernelVersion version : KernelVersion.values()) {
      Setting s = Setting.of(version, false, VmFlags.DONTDUMP);
      s.script();
      assertThat(s.vmas()).containsExactly("0..5 rw-s", "6..6 rw-s");
      assertThat(s.calls)
          .containsExactly("mmap 2 from 2", "mmap 2 from 4", "mmap 2 from 0", "mmap 1 from 9");
      s.remap();
      assertThat(s.vmas()).containsExactly("0..5 rw-s", "6..6 rw-s");
      s.mm.exit();
      assertThat(s.file.references).isEqualTo(1);
    }
  }
}
