package dev.mmaplab.interp;

/** Why {@link Instructions#run} was left. */
enum Stop {
  /** The frame above the innermost trampoline returned. */
  EXIT,
  SLICE,
  ATTENTION,
  /** A signal handler returned. */
  HANDLED,
  /** The next instruction is one where compiled code can be entered. */
  COMPILED
}
