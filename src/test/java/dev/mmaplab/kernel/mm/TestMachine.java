package dev.mmaplab.kernel.mm;

import dev.mmaplab.c.Position;
import dev.mmaplab.kernel.Event;
import dev.mmaplab.kernel.KernelLimits;
import dev.mmaplab.kernel.KernelVersion;
import dev.mmaplab.machine.Access;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A computer with memory and nothing else: driver functions are lambdas at made-up addresses. */
final class TestMachine implements KernelServices {
  /** What a driver's function does. */
  interface DriverFunction {
    long call(long... arguments);
  }

  /** Thrown where the kernel would oops. */
  static final class Oopsed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Oopsed(String message) {
      super(message);
    }
  }

  private static final Map<String, List<String>> STRUCTS =
      Map.of(
          "vm_area_struct",
          List.of(
              "vm_start",
              "vm_end",
              "vm_mm",
              "vm_page_prot",
              "vm_flags",
              "anon_vma",
              "vm_ops",
              "vm_pgoff",
              "vm_file",
              "vm_private_data"),
          "vm_operations_struct",
          List.of(
              "open",
              "close",
              "may_split",
              "mremap",
              "mprotect",
              "fault",
              "page_mkwrite",
              "pfn_mkwrite",
              "access"),
          "vm_fault",
          List.of(
              "vma",
              "gfp_mask",
              "pgoff",
              "address",
              "real_address",
              "flags",
              "orig_pte",
              "cow_page",
              "page",
              "pmd",
              "pud"),
          "mm_struct",
          List.of(
              "mm_users",
              "mm_count",
              "pgd",
              "map_count",
              "mmap_lock",
              "total_vm",
              "locked_vm",
              "mmap_base",
              "task_size",
              "start_code",
              "end_code",
              "start_data",
              "end_data",
              "start_brk",
              "brk",
              "start_stack",
              "pinned_vm",
              "data_vm",
              "exec_vm",
              "stack_vm",
              "def_flags",
              "arg_start",
              "arg_end",
              "env_start",
              "env_end"),
          "rw_semaphore",
          List.of("count"));

  final List<Event> events = new ArrayList<>();
  final List<String> log = new ArrayList<>();
  final Map<Long, DriverFunction> functions = new HashMap<>();
  final Map<Long, TestFile> files = new HashMap<>();
  final KernelVersion version;
  final KernelMemory memory;
  boolean inKernel;
  Optional<Mm> current = Optional.empty();
  private long nextFunction = 0xffff_ffff_c000_0000L;

  TestMachine() {
    this(KernelVersion.V6_1);
  }

  TestMachine(KernelVersion version) {
    this.version = version;
    memory =
        KernelMemory.boot(
            this,
            new Offsets(
                (tag, field) -> struct(tag).indexOf(field) * 8L, tag -> struct(tag).size() * 8L));
  }

  private static List<String> struct(String tag) {
    return Objects.requireNonNull(STRUCTS.get(tag), tag);
  }

  /** A process that has been started. */
  Mm process() {
    Mm mm = Mm.forExec(memory);
    run(mm);
    return mm;
  }

  void run(Mm mm) {
    current = Optional.of(mm);
    mm.activate();
  }

  long function(DriverFunction function) {
    nextFunction += 16;
    functions.put(nextFunction, function);
    return nextFunction;
  }

  /** A struct vm_operations_struct. */
  long operations(Map<String, DriverFunction> functionsByName) {
    long ops = memory.allocate(memory.offsets().opsSize);
    functionsByName.forEach(
        (name, f) ->
            memory
                .space()
                .storeLong(ops + struct("vm_operations_struct").indexOf(name) * 8L, function(f)));
    return ops;
  }

  TestFile device() {
    return new TestFile(this, Optional.empty());
  }

  @Override
  public KernelVersion version() {
    return version;
  }

  @Override
  public KernelLimits limits() {
    return new KernelLimits(Long.MAX_VALUE, 64L << 20, Long.MAX_VALUE, 100_000);
  }

  @Override
  public void emit(Event event) {
    events.add(event);
  }

  @Override
  public int pid() {
    return 100;
  }

  @Override
  public String comm() {
    return "prog";
  }

  @Override
  public Optional<Position> site() {
    return Optional.empty();
  }

  @Override
  public String functionName(long address) {
    return "f";
  }

  @Override
  public long call(long function, long... arguments) {
    boolean was = inKernel;
    inKernel = true;
    try {
      return Objects.requireNonNull(functions.get(function)).call(arguments);
    } finally {
      inKernel = was;
    }
  }

  @Override
  public MappableFile file(long structFile) {
    return Objects.requireNonNull(files.get(structFile));
  }

  @Override
  public Optional<Mm> currentMm() {
    return current;
  }

  @Override
  public boolean inKernelMode() {
    return inKernel;
  }

  @Override
  public long limit(int resource) {
    return resource == 3 || resource == 8 ? 8L << 20 : -1;
  }

  @Override
  public boolean mayLockMemory() {
    return true;
  }

  @Override
  public void log(int level, String text) {
    log.add(text);
  }

  @Override
  public RuntimeException pageFaultOops(long address, Access access, boolean present) {
    return new Oopsed("page fault at " + Long.toHexString(address));
  }

  @Override
  public RuntimeException bug(String where) {
    return new Oopsed("BUG at " + where);
  }

  @Override
  public void warn(String text, String where) {
    log.add(text);
    warn(where);
  }

  @Override
  public void warn(String where) {
    log.add("WARNING " + where);
  }
}
