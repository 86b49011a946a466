package dev.mmaplab.kernel;

import dev.mmaplab.c.Position;
import dev.mmaplab.interp.CodeSpace;
import dev.mmaplab.kernel.api.KernelApi;
import dev.mmaplab.kernel.mm.KernelMemory;
import dev.mmaplab.machine.VirtualMemory;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * One simulated computer's Linux: what its parts (files, tasks, modules, memory) reach each other
 * through.
 */
public final class Kernel {
  private final KernelLimits limits;
  private final KernelImage image;
  private final CodeSpace text;
  private final KernelMemory memory;
  private final Oopses oopses;
  private final SignalDelivery signalDelivery;
  private final EventLog events = new EventLog();
  private final Scheduler scheduler;
  private final Interrupts interrupts = new Interrupts(this);
  private final KernelVariables variables = new KernelVariables(interrupts);
  private final KernelLog log;
  private final FileSystem files;
  private final CharDevices charDevices;
  private final Modules modules;
  private final Processes processes;
  private final Syscalls syscalls;
  private final BuiltInCalls builtInCalls;
  private final Sanitizer sanitizer = new Sanitizer(this);
  private final KernelSettings settings = new KernelSettings();
  private final Map<Class<?>, Object> parts = new HashMap<>();

  private Kernel(KernelImage image, KernelLimits limits) {
    this.limits = limits;
    this.scheduler = new Scheduler(limits, interrupts);
    this.image = image;
    this.text = new CodeSpace(image.text());
    this.oopses = new Oopses(this);
    this.signalDelivery = new SignalDelivery(this);
    this.memory = KernelMemory.boot(new MemoryServices(this), image.layouts());
    this.log = new KernelLog(this);
    this.files = new FileSystem(this);
    this.charDevices = new CharDevices(this);
    this.modules = new Modules(this);
    this.processes = new Processes(this);
    this.syscalls = new Syscalls(this);
    this.builtInCalls = new BuiltInCalls(this);
    files.mount();
  }

  /**
   * Boots a fresh computer: cheap, since everything equal for all computers of a version is shared.
   */
  public static Kernel boot(KernelImage image, KernelLimits limits) {
    Kernel kernel = new Kernel(image, limits);
    KernelApi.start(kernel);
    HungTasks.of(kernel).arm();
    return kernel;
  }

  public KernelVersion version() {
    return image.version();
  }

  /** The headers its modules are compiled with. */
  KernelHeaders headers() {
    return image.headers();
  }

  /** Struct layouts of this version, from our headers. */
  public Layouts layouts() {
    return image.layouts();
  }

  /** Frames, kernel page tables and the allocators. */
  public KernelMemory memory() {
    return memory;
  }

  /** Memory as kernel code sees it. */
  public VirtualMemory kernelSpace() {
    return memory.space();
  }

  /** Kernel text: natives of {@code kernel.api} and loaded modules. */
  public CodeSpace text() {
    return text;
  }

  /**
   * Address of a native of {@code kernel.api}; empty if drivers may declare it but nobody
   * implements it.
   */
  public Optional<Long> symbol(String name) {
    return image.symbol(name);
  }

  /** What {@code uname -r} says. */
  public String release() {
    return KernelRelease.of(version());
  }

  public KernelLog log() {
    return log;
  }

  public EventLog events() {
    return events;
  }

  public Scheduler scheduler() {
    return scheduler;
  }

  /** Interrupts and softirqs. */
  public Interrupts interrupts() {
    return interrupts;
  }

  /** Variables of the kernel that modules may refer to. */
  public KernelVariables variables() {
    return variables;
  }

  public Processes processes() {
    return processes;
  }

  /** The task whose code runs now. */
  public Task current() {
    return scheduler.current();
  }

  /** Process number for events: 0 while no task runs. */
  public int pid() {
    return scheduler.currentIfAny().map(Task::tgid).orElse(0);
  }

  /** Where in the learner's C the current task is, for events. */
  public Optional<Position> site() {
    return scheduler.currentIfAny().flatMap(Task::site);
  }

  public FileSystem files() {
    return files;
  }

  public CharDevices charDevices() {
    return charDevices;
  }

  public Modules modules() {
    return modules;
  }

  /** The system calls of C programs. */
  public Syscalls syscalls() {
    return syscalls;
  }

  /** The system calls of built-in programs. */
  public BuiltInCalls builtInCalls() {
    return builtInCalls;
  }

  /** What /proc/sys sets. */
  public KernelSettings settings() {
    return settings;
  }

  /**
   * Calls a driver's function in kernel mode on the current task's kernel stack (a nested run
   * loop). An oops in it throws {@link KernelOops} through the caller.
   *
   * @param function its address
   * @return its result as 64 bits; callers narrow it by the C type
   */
  public long call(long function, long... arguments) {
    return callAs("", function, arguments);
  }

  /**
   * The same for a function of a known kind: a call trace then shows how the kernel came to it.
   *
   * @param operation as in {@link Event.DriverCalled}
   */
  public long callAs(String operation, long function, long... arguments) {
    Task task = current();
    task.enterKernel();
    task.begin(operation);
    try {
      interrupts.deliverWaiting();
      long result = task.kernelCpu().call(function, arguments);
      interrupts.deliverWaiting();
      return result;
    } finally {
      task.end();
      task.leaveKernel();
    }
  }

  /** Name of the function that starts at an address, or the address as %px prints it. */
  public String functionName(long address) {
    return text.nameAt(address).orElseGet(() -> String.format(Locale.ROOT, "0x%x", address));
  }

  /** Oopses, BUG() and WARN(). */
  public Oopses oopses() {
    return oopses;
  }

  /** Who records undefined behaviour. */
  public Sanitizer sanitizer() {
    return sanitizer;
  }

  SignalDelivery signalDelivery() {
    return signalDelivery;
  }

  /**
   * The same, recorded as {@link Event.DriverCalled} under the operation's name, as in {@code
   * mmap}.
   */
  public long callDriver(String operation, long function, long... arguments) {
    Optional<Position> site = site();
    long result = callAs(operation, function, arguments);
    events.add(new Event.DriverCalled(pid(), site, operation, functionName(function), result));
    return result;
  }

  /** Counts one more thing printed, allocated …; throws {@link LimitExceeded} past a limit. */
  public KernelLimits limits() {
    return limits;
  }

  /**
   * State of one part of the kernel that belongs to this computer: made on first use.
   *
   * @param type its class, the key
   */
  public <T> T part(Class<T> type, Function<Kernel, T> make) {
    Object part = parts.get(type);
    if (part == null) {
      part = make.apply(this);
      parts.put(type, part);
    }
    return type.cast(part);
  }
}
