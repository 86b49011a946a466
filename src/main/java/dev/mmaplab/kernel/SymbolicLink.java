package dev.mmaplab.kernel;

import java.util.function.Supplier;

/** A symbolic link; its target may depend on who looks (/proc/self). */
public final class SymbolicLink extends Inode {
  private final Supplier<String> target;

  SymbolicLink(Kernel kernel, Supplier<String> target) {
    super(kernel, S_IFLNK | 0777);
    this.target = target;
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
