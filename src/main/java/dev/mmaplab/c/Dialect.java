package dev.mmaplab.c;

/** How gcc is called for a file. */
public enum Dialect {
  /** As kbuild of Linux 6.1 does: {@code -std=gnu11 -Wall -Werror=implicit-int …}. */
  MODULE,
  /**
   * As kbuild of Linux 6.12 does: also {@code -Wextra -Wmissing-prototypes -Wmissing-declarations}.
   */
  MODULE_6_12,
  /** As a person does: {@code gcc -D_GNU_SOURCE -O0 prog.c}, default warnings. */
  PROGRAM;

  /** True for kernel modules. */
  public boolean isModule() {
    return this != PROGRAM;
  }
}
