package dev.mmaplab.kernel;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Starting, finding and ending tasks. */
public final class Processes {
  /**
   * How a child ended, for its parent.
   *
   * @param status as wait(2) stores it
   */
  public record Ended(int pid, int status) {
    /** The signal that killed it, if one did. */
    public Optional<Integer> signal() {
      return (status & 0x7f) == 0 ? Optional.empty() : Optional.of(status & 0x7f);
    }

    /** The exit status, meaningful without {@link #signal}. */
    public int exit() {
      return status >> 8 & 0xff;
    }

    public boolean coreDumped() {
      return (status & 0x80) != 0;
    }
  }

  /** What execve(2) finds behind a path. */
  public interface Programs {
    /** @param path absolute; empty: not one of the run's programs (ENOEXEC if the file exists) */
    Optional<Program> find(String path);
  }

  /** Something that can be executed. */
  public sealed interface Program {
    /** A linked C program. */
    record Image(ProgramImage image) implements Program {}

    /** A command in Java; its arguments are in {@link Task#arguments()}. */
    record Java(BuiltIn builtIn) implements Program {}
  }

  Processes(Kernel kernel) {}

  /**
   * Runs a first process (the shell) and everything it starts, on the calling Java thread's time, until it has ended; what then
   * still runs is stopped. Exceptions that end a run ({@link LimitExceeded}, UnsupportedException, bugs) come out of here.
   *
   * @return its exit status
   */
  public int runFirst(String name, Console console, BuiltIn shell) {
    throw new IllegalStateException();
  }

  /**
   * A child of the current task, as fork and execve make it: it inherits directory and files, and becomes runnable; {@code prepare} may change
   * its file table first.
   *
   * @param path as typed, for errors and argv[0]'s comm
   */
  public Task spawn(
      String path, Program program, List<String> argv, Map<String, String> environment, Consumer<Task> prepare) {
    throw new IllegalStateException();
  }

  /** kthread_create: sleeps until woken the first time; runs {@code int function(void *data)} in kernel mode. */
  public Task createKernelThread(String name, long function, long data) {
    throw new IllegalStateException();
  }

  /** What execve may start. */
  public void setPrograms(Programs programs) {
    throw new IllegalStateException();
  }

  public Optional<Task> find(int pid) {
    throw new IllegalStateException();
  }

  /** The task of a {@code struct task_struct}. */
  public Optional<Task> at(long structAddress) {
    throw new IllegalStateException();
  }

  /** All tasks that have not been waited for, by pid. */
  public List<Task> all() {
    throw new IllegalStateException();
  }

  /** kill(2) of a single process from kernel code; {@code code} is its si_code. */
  public void send(Task to, int signal, int code, long address) {
    throw new IllegalStateException();
  }

  /** Called with each user process when it ends, while its memory still stands: for snapshots. */
  public void onEnd(Consumer<Task> observer) {
    throw new IllegalStateException();
  }
}
