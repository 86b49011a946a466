package dev.mmaplab.kernel;

import dev.mmaplab.interp.CodeSpace;
import dev.mmaplab.interp.Linker;

/**
 * A linked program, ready for execve: immutable, may be started many times.
 *
 * @param path of its file, as /proc/PID/maps names it: {@code /run/prog}
 * @param code its functions and the C library's
 * @param linked where its text and data go; text is mapped readable and executable, segments as
 *     they say
 * @param entry address of {@code int entry(int argc, char **argv, char **envp)}; what it returns
 *     goes to exit_group
 */
public record ProgramImage(String path, CodeSpace code, Linker.Linked linked, long entry) {
  /** The last part of the path, which becomes the task's comm. */
  public String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
