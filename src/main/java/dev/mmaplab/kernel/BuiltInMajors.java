package dev.mmaplab.kernel;

import java.util.List;
import java.util.stream.Stream;

/** The device numbers that Debian's kernel has registered before any learner's module loads. */
final class BuiltInMajors {
  /** Makes whatever keeps a region. */
  interface Maker<T> {
    T make(int major, int base, int count, String name);
  }

  private record Dynamic(int major, String name) {}

  private BuiltInMajors() {}

  static <T> List<T> of(KernelVersion version, Maker<T> maker) {
    Stream<T> fixed =
        Stream.of(
            maker.make(1, 0, 256, "mem"),
            maker.make(4, 0, 1, "/dev/vc/0"),
            maker.make(4, 1, 63, "tty"),
            maker.make(4, 64, 4, "ttyS"),
            maker.make(5, 0, 1, "/dev/tty"),
            maker.make(5, 1, 1, "/dev/console"),
            maker.make(5, 2, 1, "/dev/ptmx"),
            maker.make(7, 0, 192, "vcs"),
            maker.make(10, 0, 256, "misc"),
            maker.make(13, 0, 1024, "input"),
            maker.make(29, 0, 256, "fb"),
            maker.make(128, 0, 1 << 20, "ptm"),
            maker.make(136, 0, 1 << 20, "pts"));
    List<Dynamic> dynamic =
        switch (version) {
          case V6_1 ->
              List.of(
                  new Dynamic(246, "nvme-generic"),
                  new Dynamic(247, "nvme"),
                  new Dynamic(248, "cxl"),
                  new Dynamic(249, "bsg"),
                  new Dynamic(250, "ptp"),
                  new Dynamic(251, "pps"),
                  new Dynamic(252, "rtc"),
                  new Dynamic(253, "dax"),
                  new Dynamic(254, "tpm"));
          case V6_12 ->
              List.of(
                  new Dynamic(245, "nvme-generic"),
                  new Dynamic(246, "nvme"),
                  new Dynamic(247, "bsg"),
                  new Dynamic(248, "ptp"),
                  new Dynamic(249, "pps"),
                  new Dynamic(250, "rtc"),
                  new Dynamic(251, "cxl"),
                  new Dynamic(252, "dma_heap"),
                  new Dynamic(253, "dax"),
                  new Dynamic(254, "tpm"));
        };
    return Stream.concat(fixed, dynamic.stream().map(d -> maker.make(d.major(), 0, 256, d.name())))
        .toList();
  }
}
