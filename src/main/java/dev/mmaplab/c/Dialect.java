package dev.mmaplab.c;

/** How gcc is called for a file. */
public enum Dialect {
  /** As kbuild does: {@code -std=gnu11 -Wall -Werror=implicit-function-declaration …}. */
  MODULE,
  /** As a person does: {@code gcc -D_GNU_SOURCE -O0 prog.c}, default warnings. */
  PROGRAM
}
