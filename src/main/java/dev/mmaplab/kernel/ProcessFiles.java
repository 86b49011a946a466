package dev.mmaplab.kernel;

import dev.mmaplab.kernel.mm.MappableFile;
import dev.mmaplab.kernel.mm.Mm;
import dev.mmaplab.kernel.mm.PageMapText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The files of /proc/PID. */
final class ProcessFiles {
  private final Kernel kernel;
  private final Task task;
  private final Directory into;

  private ProcessFiles(Kernel kernel, Task task) {
    this.kernel = kernel;
    this.task = task;
    this.into = new Directory(kernel, 0555);
    into.forbidCreation();
  }

  /** A fresh view of one task, as /proc/PID shows it. */
  static Directory of(Kernel kernel, Task task) {
    ProcessFiles files = new ProcessFiles(kernel, task);
    files.common();
    files.ofProcess();
    return files.into;
  }

  private static Directory ofThread(Kernel kernel, Task task) {
    ProcessFiles files = new ProcessFiles(kernel, task);
    files.common();
    return files.into;
  }

  private void common() {
    show("maps", 0444, memory(Mm::maps));
    show("smaps", 0444, memory(Mm::smaps));
    show("smaps_rollup", 0444, memory(Mm::smapsRollup));
    show("cmdline", 0444, t -> zeroEnded(t.arguments()));
    show("environ", 0400, t -> zeroEnded(environment(t)));
    show("status", 0444, StatusText::of);
    show("stat", 0444, StatText::stat);
    show("statm", 0444, StatText::statm);
    show("limits", 0444, LimitsText::of);
    show("auxv", 0400, AuxiliaryVector::of);
    show("wchan", 0444, t -> "0");
    show("oom_score_adj", 0644, t -> "0\n");
    show("oom_score", 0444, t -> "0\n");
    into.add("comm", new TextFile(kernel, 0644, this::comm, Optional.of(this::rename)));
    into.add("mem", new ProcessMemory(kernel, task));
    into.add("pagemap", new PageMapFile(kernel, task));
    into.add("clear_refs", new TextFile(kernel, 0200, () -> "", Optional.of(this::clear)));
    into.add("exe", new SymbolicLink(kernel, () -> task.group().path()));
    into.add("cwd", new SymbolicLink(kernel, () -> task.group().directory()));
    into.add("root", new SymbolicLink(kernel, () -> "/"));
    descriptors();
  }

  private void ofProcess() {
    Directory threads = add("task", 0555);
    for (Task thread : task.group().threads()) {
      threads.add(Integer.toString(thread.pid()), ofThread(kernel, thread));
    }
    Directory maps = add("map_files", 0500);
    task.mmIfAny().ifPresent(mm -> mapFiles(maps, mm));
  }

  private Directory add(String name, int permissions) {
    Directory directory = into.add(name, new Directory(kernel, permissions));
    directory.forbidCreation();
    return directory;
  }

  private void descriptors() {
    Directory fds = add("fd", 0500);
    Directory infos = add("fdinfo", 0555);
    for (int fd : task.files().open()) {
      Optional<OpenFile> file = task.files().get(fd);
      if (file.isPresent()) {
        String name = Integer.toString(fd);
        fds.add(name, SymbolicLink.to(kernel, file.get()));
        infos.add(name, new TextFile(kernel, 0444, () -> info(fd, file.get()), Optional.empty()));
      }
    }
  }

  private String info(int fd, OpenFile file) {
    int flags = file.flags() | (task.files().closeOnExec(fd) ? OpenFile.O_CLOEXEC : 0);
    return String.format(
        Locale.ROOT,
        "pos:\t%d\nflags:\t0%o\nmnt_id:\t%d\nino:\t%d\n",
        file.position(),
        flags,
        file.mappable().fileSystem(),
        file.inode().number());
  }

  private void mapFiles(Directory maps, Mm mm) {
    for (var vma : mm.vmas()) {
      Optional<MappableFile> file = kernel.memory().fileOf(vma);
      file.ifPresent(
          f ->
              maps.add(
                  Long.toHexString(vma.start()) + "-" + Long.toHexString(vma.end()),
                  new SymbolicLink(kernel, f::path)));
    }
  }

  private static Function<Task, String> memory(Function<Mm, String> text) {
    return task -> task.mmIfAny().map(text).orElse("");
  }

  private static List<String> environment(Task task) {
    List<String> all = new ArrayList<>();
    for (Map.Entry<String, String> e : task.group().environment().entrySet()) {
      all.add(e.getKey() + "=" + e.getValue());
    }
    return all;
  }

  private static String zeroEnded(List<String> texts) {
    return texts.isEmpty() ? "" : String.join("\0", texts) + "\0";
  }

  private String comm() {
    return task.comm() + "\n";
  }

  private long rename(byte[] bytes) {
    if (kernel.current().group() != task.group()) {
      return -Errno.EINVAL;
    }
    String name = new String(bytes, StandardCharsets.ISO_8859_1);
    int end = name.indexOf('\0');
    task.setComm(end < 0 ? name : name.substring(0, end));
    return bytes.length;
  }

  private long clear(byte[] bytes) {
    try {
      int kind = Integer.parseInt(new String(bytes, StandardCharsets.ISO_8859_1).trim());
      boolean known = task.mmIfAny().map(mm -> new PageMapText(mm).clear(kind)).orElse(true);
      return known ? bytes.length : -Errno.EINVAL;
    } catch (NumberFormatException e) {
      return -Errno.EINVAL;
    }
  }

  private void show(String name, int permissions, Function<Task, String> text) {
    into.add(name, new TextFile(kernel, permissions, () -> text.apply(task), Optional.empty()));
  }
}
