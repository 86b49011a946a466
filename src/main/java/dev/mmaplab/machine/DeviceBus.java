package dev.mmaplab.machine;

/** What a device needs of the bus it sits on. */
public interface DeviceBus {
  /** Whether it may read and write memory by itself: the command register's bus master bit. */
  boolean master();

  /** Lets an access take its time. */
  void elapse(long nanos);

  /** Does something after that much time. */
  void after(long nanos, Runnable deed);

  /** There is one more reason for an interrupt. */
  void raise();

  /** There is no reason for an interrupt any more. */
  void lower();

  /**
   * The device cannot go on, and the machine with it.
   *
   * @return what to throw
   */
  RuntimeException broken(String message);
}
