package dev.mmaplab.kernel;

import dev.mmaplab.interp.Cpu;
import dev.mmaplab.interp.Linker;
import dev.mmaplab.kernel.mm.MappableFile;
import dev.mmaplab.kernel.mm.Mm;
import dev.mmaplab.machine.VirtualMemory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** execve(2): fs/exec.c and fs/binfmt_elf.c. */
final class Exec {
  private static final int PROT_READ = 1;
  private static final int PROT_WRITE = 2;
  private static final int PROT_EXEC = 4;

  private Exec() {}

  /** What the task becomes. */
  record Plan(
      String path, Processes.Program program, List<String> argv, Map<String, String> environment) {}

  /** Leaves the old program for good. */
  static final class Replaced extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Plan plan;

    Replaced(Plan plan) {
      super("execve", null, false, false);
      this.plan = plan;
    }

    Plan plan() {
      return plan;
    }
  }

  /**
   * Gives the current task a new address space with the program in it.
   *
   * @return the processor, about to call the program's entry
   */
  static Cpu load(
      Kernel kernel,
      Task task,
      ProgramImage image,
      List<String> argv,
      Map<String, String> environment) {
    task.enterKernel();
    try {
      Cpu cpu = build(kernel, task, image, argv, environment);
      task.runWork();
      return cpu;
    } catch (UserAccessFailed tooLarge) {
      // past the point of no return: the arguments do not fit on the stack
      throw new TaskExit(SignalNumbers.SIGSEGV);
    } finally {
      task.leaveKernel();
    }
  }

  private static Cpu build(
      Kernel kernel,
      Task task,
      ProgramImage image,
      List<String> argv,
      Map<String, String> environment) {
    TaskGroup group = task.group();
    group.leaveMm(task);
    group.timers().cancelCreated();
    Mm mm = Mm.forExec(kernel.memory());
    group.setMm(Optional.of(mm));
    mm.activate();
    task.memory().sync();
    group.setProgram(Optional.of(image), argv, environment);
    group.setPath(image.path());
    task.setComm(image.name());
    Optional<OpenFile> file = open(kernel, image.path());
    map(mm, image, file.map(OpenFile::mappable));
    file.ifPresent(OpenFile::drop);
    List<Long> pointers = new ArrayList<>();
    long top = strings(kernel.memory().mmu().user(), argv, environment, image.path(), pointers);
    long sp = top - (pointers.size() + 3) * 8L & ~15L;
    VirtualMemory user = kernel.memory().mmu().user();
    long at = sp;
    user.storeLong(at, argv.size());
    at += 8;
    long argvAt = at;
    for (int i = 0; i < argv.size(); i++, at += 8) {
      user.storeLong(at, pointers.get(i));
    }
    user.storeLong(at, 0);
    at += 8;
    long envAt = at;
    for (int i = argv.size(); i < pointers.size(); i++, at += 8) {
      user.storeLong(at, pointers.get(i));
    }
    user.storeLong(at, 0);
    long environmentAt = pointers.size() > argv.size() ? pointers.get(argv.size()) : top;
    mm.bounds().setArguments(sp, top, environmentAt, Mm.TASK_SIZE - 8 - image.path().length() - 1);
    Cpu cpu = new Cpu(user, image.code(), new UserSupervisor(kernel), sp - 64 & ~15L, task);
    task.setUserCpu(cpu);
    cpu.start(image.entry(), argv.size(), argvAt, envAt);
    return cpu;
  }

  private static Optional<OpenFile> open(Kernel kernel, String path) {
    return kernel
        .files()
        .findIfAny(path)
        .filter(Inode::isRegular)
        .map(i -> Opening.openInode(i, path, 0));
  }

  private static void map(Mm mm, ProgramImage image, Optional<MappableFile> file) {
    Linker.Linked linked = image.linked();
    long base = linked.textBase();
    long textEnd = base + Math.max(linked.textSize(), 1) + 4095 & ~4095L;
    long first =
        linked.segments().stream().mapToLong(Linker.Segment::address).reduce(base, Math::min);
    mm.mapImage(base, textEnd - base, PROT_READ | PROT_EXEC, file, base - first, new byte[0]);
    long startData = textEnd;
    long endData = textEnd;
    for (Linker.Segment segment : linked.segments()) {
      if (segment.size() == 0) {
        continue;
      }
      int prot = PROT_READ | (segment.writable() ? PROT_WRITE : 0);
      mm.mapImage(
          segment.address(),
          segment.size(),
          prot,
          file,
          segment.address() - first,
          segment.bytes());
      if (segment.writable() && segment.address() > base) {
        startData = segment.address();
      }
      endData = Math.max(endData, segment.address() + segment.size());
    }
    mm.bounds().set(base, textEnd, startData, endData);
  }

  /**
   * The strings at the top of the stack, as binfmt_elf lays them; returns the lowest address used.
   */
  private static long strings(
      VirtualMemory user,
      List<String> argv,
      Map<String, String> environment,
      String path,
      List<Long> pointers) {
    List<byte[]> texts = new ArrayList<>();
    argv.forEach(a -> texts.add(bytes(a)));
    environment.forEach((k, v) -> texts.add(bytes(k + "=" + v)));
    byte[] name = bytes(path);
    long at = Mm.TASK_SIZE - 8 - name.length;
    user.store(at, name, 0, name.length);
    for (byte[] text : texts) {
      at -= text.length;
    }
    long lowest = at;
    for (byte[] text : texts) {
      user.store(at, text, 0, text.length);
      pointers.add(at);
      at += text.length;
    }
    return lowest;
  }

  private static byte[] bytes(String text) {
    return (text + "\0").getBytes(StandardCharsets.ISO_8859_1);
  }
}
