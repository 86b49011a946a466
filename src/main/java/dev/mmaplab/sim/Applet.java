package dev.mmaplab.sim;

import java.util.List;

/** A command of the lab's machine, as busybox has it. */
@FunctionalInterface
interface Applet {
  /**
   * Runs in a process of its own.
   *
   * @param arguments without the command's name
   * @return the exit status
   */
  int run(Streams streams, List<String> arguments);
}
