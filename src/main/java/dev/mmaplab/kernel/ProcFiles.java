package dev.mmaplab.kernel;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** /proc and the fixed part of /sys. */
final class ProcFiles {
  private final FileSystem files;
  private final Kernel kernel;

  private ProcFiles(FileSystem files, Kernel kernel) {
    this.files = files;
    this.kernel = kernel;
  }

  static void mount(FileSystem files, Kernel kernel) {
    new ProcFiles(files, kernel).mount();
  }

  private void mount() {
    files.root().add("proc", new ProcessList(kernel)).forbidCreation();
    show("devices", () -> kernel.charDevices().listing());
    show("modules", () -> kernel.modules().listing());
    show("version", () -> KernelRelease.banner(kernel.version()) + "\n");
    show("uptime", this::uptime);
    show("meminfo", () -> MemoryInfo.of(kernel));
    show(
        "filesystems",
        () -> "nodev\tsysfs\nnodev\ttmpfs\nnodev\tproc\nnodev\tdevtmpfs\nnodev\tdebugfs\n");
    show("mounts", () -> kernel.part(Mounts.class, Mounts::new).listing());
    show("cmdline", () -> "console=ttyS0 quiet loglevel=1 panic=-1 nokaslr mitigations=off\n");
    files.add(
        "/proc/self", new SymbolicLink(kernel, () -> Integer.toString(kernel.current().tgid())));
    KernelSettings settings = kernel.settings();
    number(
        "sys/kernel/randomize_va_space", settings::randomizeVaSpace, settings::setRandomizeVaSpace);
    number(
        "sys/debug/exception-trace",
        () -> settings.exceptionTrace() ? 1 : 0,
        n -> settings.setExceptionTrace(n != 0));
    number(
        "sys/kernel/panic_on_oops",
        () -> settings.panicOnOops() ? 1 : 0,
        n -> settings.setPanicOnOops(n != 0));
    number(
        "sys/kernel/hung_task_timeout_secs",
        settings::hungTaskSeconds,
        HungTasks.of(kernel)::setTimeout);
    number(
        "sys/kernel/hung_task_check_interval_secs",
        settings::hungTaskInterval,
        HungTasks.of(kernel)::setInterval);
    remembered("sys/kernel/hung_task_check_count", 4_194_304);
    remembered("sys/kernel/hung_task_all_cpu_backtrace", 0);
    number(
        "sys/kernel/hung_task_warnings", settings::hungTaskWarnings, settings::setHungTaskWarnings);
    number(
        "sys/kernel/hung_task_panic",
        () -> settings.hungTaskPanic() ? 1 : 0,
        n -> settings.setHungTaskPanic(n != 0));
    setting(
        "sys/kernel/printk",
        () -> kernel.log().consoleLevel() + "\t4\t1\t7\n",
        text -> {
          String first = text.trim().split("\\s+", 2)[0];
          kernel.log().setConsoleLevel(Integer.parseInt(first));
        });
    number("sys/vm/overcommit_memory", settings::overcommitMemory, settings::setOvercommitMemory);
    show("sys/vm/overcommit_ratio", () -> "50\n");
    show("sys/vm/overcommit_kbytes", () -> "0\n");
    show("sys/vm/max_map_count", () -> "65530\n");
    show("sys/vm/mmap_min_addr", () -> "65536\n");
    show("sys/vm/nr_hugepages", () -> "0\n");
    show("sys/kernel/ostype", () -> "Linux\n");
    show("sys/kernel/osrelease", () -> KernelRelease.of(kernel.version()) + "\n");
    files.directory("/sys/class").forbidCreation();
    files.directory("/sys/module").forbidCreation();
    files.directory("/sys/kernel/debug").forbidCreation();
    files.directory("/sys/devices/virtual").forbidCreation();
    files.directory("/sys").forbidCreation();
  }

  private void show(String name, Supplier<String> text) {
    files.text("/proc/" + name, 0444, text);
  }

  /** A number that changes nothing here. */
  private void remembered(String name, int initial) {
    int[] value = {initial};
    number(
        name,
        () -> value[0],
        n -> {
          if (n < 0) {
            throw new NumberFormatException(name);
          }
          value[0] = n;
        });
  }

  private void number(String name, Supplier<Integer> get, java.util.function.IntConsumer set) {
    setting(name, () -> get.get() + "\n", text -> set.accept(Integer.parseInt(text.trim())));
  }

  private void setting(String name, Supplier<String> get, java.util.function.Consumer<String> set) {
    files.text(
        "/proc/" + name,
        0644,
        get,
        bytes -> {
          try {
            set.accept(new String(bytes, StandardCharsets.ISO_8859_1));
            return (long) bytes.length;
          } catch (NumberFormatException e) {
            return (long) -Errno.EINVAL;
          }
        });
  }

  private String uptime() {
    double seconds = kernel.scheduler().nanos() / 1e9;
    return String.format(Locale.ROOT, "%.2f %.2f\n", seconds, 0.0);
  }

  /** /proc itself: its processes come and go. */
  private static final class ProcessList extends Directory {
    ProcessList(Kernel kernel) {
      super(kernel, 0555);
    }

    @Override
    public Optional<Inode> child(String name) {
      if (!name.isEmpty() && name.length() < 8 && name.chars().allMatch(Character::isDigit)) {
        return kernel()
            .processes()
            .find(Integer.parseInt(name))
            .map(task -> ProcessFiles.of(kernel(), task));
      }
      return super.child(name);
    }

    @Override
    public List<String> names() {
      List<String> names = new ArrayList<>();
      for (Task task : kernel().processes().all()) {
        names.add(Integer.toString(task.pid()));
      }
      names.addAll(super.names());
      return names;
    }
  }
}
