package dev.mmaplab.kernel;

import java.util.concurrent.Semaphore;

/** The right to run, for one thread: whoever passes it stops using the computer. */
final class Baton {
  private final Semaphore permit = new Semaphore(0);

  void pass() {
    permit.release();
  }

  void await() {
    permit.acquireUninterruptibly();
  }
}
