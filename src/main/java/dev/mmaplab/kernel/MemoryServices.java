package dev.mmaplab.kernel;

import dev.mmaplab.c.Position;
import dev.mmaplab.interp.KnownObject;
import dev.mmaplab.kernel.mm.Blocks;
import dev.mmaplab.kernel.mm.KernelServices;
import dev.mmaplab.kernel.mm.MappableFile;
import dev.mmaplab.kernel.mm.Mm;
import dev.mmaplab.machine.Access;
import java.util.Optional;

/** The kernel, as memory management sees it. */
final class MemoryServices implements KernelServices {
  private static final int CAP_IPC_LOCK = 14;

  private final Kernel kernel;

  MemoryServices(Kernel kernel) {
    this.kernel = kernel;
  }

  @Override
  public KernelVersion version() {
    return kernel.version();
  }

  @Override
  public KernelLimits limits() {
    return kernel.limits();
  }

  @Override
  public void emit(Event event) {
    kernel.events().add(event);
  }

  @Override
  public int pid() {
    return kernel.pid();
  }

  @Override
  public String comm() {
    return kernel.scheduler().currentIfAny().map(Task::comm).orElse("swapper/0");
  }

  @Override
  public Optional<Position> site() {
    return kernel.site();
  }

  @Override
  public void misused(Blocks.Misuse misuse, boolean user) {
    Optional<Task> task = kernel.scheduler().currentIfAny();
    String where =
        user ? "" : task.flatMap(Task::kernelFunction).map(f -> "in " + f + ": ").orElse("");
    task.flatMap(t -> user ? t.userSite() : t.kernelSite())
        .ifPresent(
            place ->
                kernel
                    .sanitizer()
                    .report(
                        misuse.kind(),
                        place,
                        where + misuse.text(),
                        misuse.address(),
                        misuse.made(),
                        misuse.released()));
  }

  @Override
  public void accessed(long address, long length, boolean write, boolean user) {
    kernel
        .scheduler()
        .currentIfAny()
        .filter(user ? Task::userCalls : Task::kernelCalls)
        .flatMap(task -> user ? task.userVariable(address) : task.kernelVariable(address))
        .filter(object -> address + length > object.end())
        .ifPresent(object -> misused(beside(object, address, length, write), user));
  }

  private static Blocks.Misuse beside(
      KnownObject object, long address, long length, boolean write) {
    String name = object.name();
    int dot = name.indexOf('.');
    String what =
        dot == 0 ? "a string literal" : "'" + (dot < 0 ? name : name.substring(0, dot)) + "'";
    return new Blocks.Misuse(
        object.onStack() ? "stack-buffer-overflow" : "global-buffer-overflow",
        (write ? "write of " : "read of ")
            + Blocks.bytes(length)
            + " at byte "
            + (address - object.address())
            + " of "
            + what
            + ", which has "
            + Blocks.bytes(object.size()),
        address,
        Optional.of(object.declared()),
        Optional.empty());
  }

  @Override
  public String functionName(long address) {
    return kernel.functionName(address);
  }

  @Override
  public long call(long function, long... arguments) {
    return kernel.call(function, arguments);
  }

  @Override
  public long callAs(String operation, long function, long... arguments) {
    return kernel.callAs(operation, function, arguments);
  }

  @Override
  public MappableFile file(long structFile) {
    return kernel
        .files()
        .fileAt(structFile)
        .map(OpenFile::mappable)
        .orElseThrow(
            () -> new IllegalStateException("no struct file at " + Long.toHexString(structFile)));
  }

  @Override
  public Optional<Mm> currentMm() {
    return kernel.scheduler().currentIfAny().flatMap(Task::mmIfAny);
  }

  @Override
  public boolean inKernelMode() {
    return kernel.scheduler().currentIfAny().map(Task::inKernel).orElse(true);
  }

  @Override
  public boolean faultsDisabled() {
    return kernel.interrupts().count() != 0
        || kernel
            .scheduler()
            .currentIfAny()
            .map(Task::memory)
            .filter(TaskMemory::faultsDisabled)
            .isPresent();
  }

  @Override
  public boolean mayLockMemory() {
    return kernel.files().currentCredentials().map(c -> c.capable(CAP_IPC_LOCK)).orElse(true);
  }

  @Override
  public long limit(int resource) {
    return kernel
        .scheduler()
        .currentIfAny()
        .map(task -> task.group().limits().soft(resource))
        .orElse(-1L);
  }

  @Override
  public int overcommitMemory() {
    return kernel.settings().overcommitMemory();
  }

  @Override
  public void faulted(boolean major) {
    kernel.scheduler().currentIfAny().ifPresent(t -> t.group().faults().count(major));
  }

  @Override
  public void log(int level, String text) {
    kernel.log().line(level, text);
  }

  @Override
  public RuntimeException pageFaultOops(long address, Access access, boolean present) {
    return kernel.oopses().pageFault(address, access, present);
  }

  @Override
  public RuntimeException bug(String where) {
    return kernel.oopses().bug(where);
  }

  @Override
  public RuntimeException bug(String where, String function) {
    return kernel.oopses().bug(where, function);
  }

  @Override
  public void warn(String where) {
    kernel.oopses().warn(where);
  }

  @Override
  public void warnOnce(String where) {
    kernel.oopses().warnOnce(where);
  }

  @Override
  public void warn(String text, String where) {
    kernel.oopses().warn(text, where);
  }

  @Override
  public void dumpStack(int level, String... above) {
    kernel.oopses().dumpStack(level, above);
  }

  @Override
  public String tainted() {
    return kernel.oopses().tainted();
  }

  @Override
  public void taintBadPage() {
    kernel.oopses().taintBadPage();
  }

  @Override
  public String caller() {
    return kernel.oopses().caller();
  }
}
