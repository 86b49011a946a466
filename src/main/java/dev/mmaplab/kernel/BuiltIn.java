package dev.mmaplab.kernel;

/** A program written in Java that runs as a process of its own: the shell and its commands. */
@FunctionalInterface
public interface BuiltIn {
  /**
   * Runs on the process's own thread with {@link Kernel#current()} being {@code self}; does what a
   * program does through {@code self.kernel().syscalls()} and {@code self.kernel().builtInCalls()}.
   *
   * @return the exit status, 0 to 255
   */
  int run(Task self);
}
