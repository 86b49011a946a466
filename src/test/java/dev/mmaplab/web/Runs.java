package dev.mmaplab.web;

import dev.mmaplab.c.Diagnostic;
import dev.mmaplab.c.Position;
import dev.mmaplab.explain.Finding;
import dev.mmaplab.kernel.Event;
import dev.mmaplab.kernel.MemorySnapshot;
import dev.mmaplab.sim.RunResult;
import dev.mmaplab.sim.RunResult.ConsoleEntry;
import java.util.List;
import java.util.Optional;

/** Results of runs that tests let the engine say. */
final class Runs {
  static final Position CALL = new Position("driver.c", 52, 1);

  private Runs() {}

  static RunResult completed(String output) {
    return new RunResult(
        RunResult.Outcome.COMPLETED,
        true,
        List.of(),
        List.of(),
        List.of(new ConsoleEntry("./prog", output, Optional.of(0), Optional.empty())),
        List.of(),
        List.of(),
        List.of(),
        new RunResult.Usage(100, 4096, output.length(), 1));
  }

  /** The question: a partial remap of a private mapping, and the bus error that follows. */
  static RunResult busError() {
    return new RunResult(
        RunResult.Outcome.COMPLETED,
        true,
        List.of(
            new Diagnostic(
                new Position("driver.c", 42, 15),
                Diagnostic.Severity.WARNING,
                "unused variable ‘start’ [-Wunused-variable]")),
        List.of(),
        List.of(
            new ConsoleEntry("insmod driver.ko", "", Optional.of(0), Optional.empty()),
            new ConsoleEntry(
                "./prog",
                "Mapped memory is at 0x7ffff7fe9000\n",
                Optional.empty(),
                Optional.of("SIGBUS"))),
        List.of("maps: loaded"),
        List.of(
            new Event.RangeMapped(
                2,
                Optional.of(CALL),
                "remap_pfn_range",
                0x7ffff7fe9000L,
                0x7ffff7ff9000L,
                0x71,
                0x7ffff7fe9000L,
                4711,
                4096,
                -22,
                false),
            new Event.Signal(2, Optional.empty(), "SIGBUS", "BUS_ADRERR", 0x7ffff7fe9000L, false)),
        List.of(
            new MemorySnapshot(
                "./prog ended",
                2,
                "./prog",
                List.of(
                    new MemorySnapshot.VmaState(
                        0x7ffff7fe9000L,
                        0x7ffff7ff9000L,
                        "r--p",
                        List.of("READ"),
                        0,
                        "/dev/maps0",
                        true,
                        List.of(
                            new MemorySnapshot.PteState(
                                3, 4711, true, false, true, true, false, true, true, "WB")))),
                List.of(
                    new MemorySnapshot.FrameState(
                        4711, "vmalloc", 1, true, new byte[] {(byte) 0xdd, (byte) 0xcc, 0, 1})),
                List.of(
                    new MemorySnapshot.AllocationState(
                        "vmalloc",
                        0xffffc90000005000L,
                        65536,
                        "vmalloc_area",
                        Optional.of(CALL),
                        List.of(4711L))),
                Optional.of(
                    new MemorySnapshot.FaultMark(
                        0x7ffff7fe9000L,
                        "read",
                        "SIGBUS",
                        Optional.of(new Position("prog.c", 19, 16)))))),
        new RunResult.Usage(48211, 1310720, 212, 3));
  }

  static RunResult unsupported() {
    return new RunResult(
        RunResult.Outcome.UNSUPPORTED,
        true,
        List.of(),
        List.of(new RunResult.Missing("dma_map_sg", "driver.c", 88)),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new RunResult.Usage(0, 0, 0, 0));
  }

  static Finding finding() {
    return new Finding(
        "remap-cow-partial",
        "error",
        "remap_pfn_range returned -EINVAL at driver.c:52",
        "The mapping is copy-on-write.",
        List.of(new Finding.Step(CALL, "remap_pfn_range returned -EINVAL")),
        "Map it shared.",
        List.of(
            new Finding.Fix(
                "MAP_SHARED",
                List.of(new Finding.Edit("prog.c", 14, "MAP_PRIVATE", "MAP_SHARED")))),
        CALL,
        List.of(0, 1));
  }
}
