package dev.mmaplab.kernel;

import java.util.Optional;
import java.util.function.Supplier;

/** A symbolic link; its target may depend on who looks (/proc/self). */
public final class SymbolicLink extends Inode {
  private final Supplier<String> target;
  private final Optional<Inode> jump;

  SymbolicLink(Kernel kernel, Supplier<String> target) {
    this(kernel, target, Optional.empty());
  }

  private SymbolicLink(Kernel kernel, Supplier<String> target, Optional<Inode> jump) {
    super(kernel, S_IFLNK | 0777);
    this.target = target;
    this.jump = jump;
  }

  /**
   * As below /proc/PID/fd: it leads to an open file's inode, whether that still has a name or not.
   */
  static SymbolicLink to(Kernel kernel, OpenFile file) {
    return new SymbolicLink(kernel, file::path, Optional.of(file.inode()));
  }

  /** Where it leads without a walk along its text. */
  Optional<Inode> jump() {
    return jump;
  }

  public String target() {
    return target.get();
  }

  @Override
  public long size() {
    return target().length();
  }

  @Override
  public FileActions actions() {
    return new FileActions() {};
  }
}
