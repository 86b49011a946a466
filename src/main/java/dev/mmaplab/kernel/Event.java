package dev.mmaplab.kernel;

import dev.mmaplab.c.Position;
import java.util.Optional;

/**
 * Something that happened in a run. Events carry the C place that caused them ({@code site}: the
 * innermost frame of the learner's code) and the values that mattered; findings, pictures, the
 * timeline and grading read nothing else but these and the final state.
 *
 * <p>{@code pid} is 0 for what no process did (module code runs as insmod's process).
 */
public sealed interface Event {
  int pid();

  Optional<Position> site();

  record ModuleLoaded(int pid, Optional<Position> site, String module, long initResult)
      implements Event {}

  record ModuleUnloaded(int pid, Optional<Position> site, String module) implements Event {}

  record ProcessStarted(int pid, Optional<Position> site, int parent, String name)
      implements Event {}

  /** {@code signal} "" if it exited by itself. */
  record ProcessEnded(int pid, Optional<Position> site, String name, int exit, String signal)
      implements Event {}

  /**
   * A call of mmap(2); {@code result} is the address or a negative errno; {@code path} "" for
   * anonymous memory.
   */
  record Mmap(
      int pid,
      Optional<Position> site,
      long length,
      int prot,
      int flags,
      String path,
      long offset,
      long result)
      implements Event {}

  record Munmap(int pid, Optional<Position> site, long address, long length, long result)
      implements Event {}

  record Mprotect(
      int pid, Optional<Position> site, long address, long length, int prot, long result)
      implements Event {}

  /**
   * The kernel called one of the driver's functions; {@code operation} as in {@code mmap} or {@code
   * fault}.
   */
  record DriverCalled(
      int pid, Optional<Position> site, String operation, String function, long result)
      implements Event {}

  /**
   * remap_pfn_range and its like. {@code vmFlags} are those the vma had when the call began.
   *
   * @param function its name
   * @param resultUsed false if the C text throws the result away
   */
  record RangeMapped(
      int pid,
      Optional<Position> site,
      String function,
      long vmaStart,
      long vmaEnd,
      long vmFlags,
      long address,
      long pfn,
      long size,
      long result,
      boolean resultUsed)
      implements Event {}

  /** vm_insert_page, vmf_insert_pfn and their like. */
  record PageInserted(
      int pid,
      Optional<Position> site,
      String function,
      long vmaStart,
      long address,
      long pfn,
      long result)
      implements Event {}

  /**
   * A page fault and how it ended.
   *
   * @param access {@code read}, {@code write} or {@code execute}
   * @param outcome {@code anonymous}, {@code copied}, {@code driver}, {@code file}, {@code stack},
   *     {@code spurious}, or what was raised: {@code SIGBUS}, {@code SIGSEGV}, {@code oops}, {@code
   *     fixup} (copy_to_user and its like saw it)
   */
  record PageFault(
      int pid,
      Optional<Position> site,
      long address,
      String access,
      boolean user,
      String outcome,
      long pfn)
      implements Event {}

  /**
   * A signal was delivered. {@code code} as in {@code BUS_ADRERR}; {@code handled} false: it killed
   * the process.
   */
  record Signal(
      int pid, Optional<Position> site, String signal, String code, long address, boolean handled)
      implements Event {}

  /**
   * {@code allocator}: kmalloc, vmalloc, alloc_pages, dma_alloc_coherent, kmem_cache …; {@code
   * address} 0 if it failed.
   */
  record Allocated(int pid, Optional<Position> site, String allocator, long address, long size)
      implements Event {}

  record Freed(int pid, Optional<Position> site, String allocator, long address) implements Event {}

  /**
   * The C text did what the language leaves undefined and hardware does not notice: the program
   * went on as if nothing had been.
   *
   * @param kind as the sanitizers name it: {@code heap-buffer-overflow}, {@code
   *     signed-integer-overflow}
   * @param text what was wrong, as the sanitizers say it
   * @param address of the memory it is about, 0 if it is not about memory
   * @param made where the object was allocated or declared
   * @param released where it was freed
   */
  record UndefinedBehaviour(
      int pid,
      Optional<Position> site,
      String kind,
      String text,
      long address,
      Optional<Position> made,
      Optional<Position> released)
      implements Event {}

  /** A line of the kernel log; level 0 to 7. */
  record Logged(int pid, Optional<Position> site, int level, String text) implements Event {}

  /**
   * khungtaskd reported a task that sleeps in D state and is not woken.
   *
   * @param name the task's
   * @param seconds since it was first found so
   * @param function the driver's function that sleeps; "" if none does
   */
  record HungTask(int pid, Optional<Position> site, String name, long seconds, String function)
      implements Event {}

  /** The driver broke the kernel; {@code headline} is the log's first line. */
  record Oops(int pid, Optional<Position> site, String headline, long address) implements Event {}
}
