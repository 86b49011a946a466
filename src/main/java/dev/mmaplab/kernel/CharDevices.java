package dev.mmaplab.kernel;

/** Device numbers and the character devices behind them: fs/char_dev.c. */
public final class CharDevices {
  CharDevices(Kernel kernel) {}

  /** register_chrdev_region. @param device a dev_t (major &lt;&lt; 20 | minor); 0 or −errno */
  public long registerRegion(int device, int count, String name) {
    throw new IllegalStateException();
  }

  /** alloc_chrdev_region: the first dev_t, or −errno. */
  public long allocateRegion(int baseMinor, int count, String name) {
    throw new IllegalStateException();
  }

  public void unregisterRegion(int device, int count) {
    throw new IllegalStateException();
  }

  /**
   * __register_chrdev: allocates the cdev itself.
   *
   * @param major 0 asks for a free one
   * @return 0, the major asked for, or −errno
   */
  public long register(int major, int baseMinor, int count, String name, long fileOperations) {
    throw new IllegalStateException();
  }

  /** __unregister_chrdev. */
  public void unregister(int major, int baseMinor, int count, String name) {
    throw new IllegalStateException();
  }

  /** cdev_add: {@code cdev} is a struct cdev in memory, initialised by cdev_init; sets its dev and count. */
  public long add(long cdev, int device, int count) {
    throw new IllegalStateException();
  }

  /** cdev_del: no further open finds it; open files keep it. */
  public void delete(long cdev) {
    throw new IllegalStateException();
  }

  /** /proc/devices. */
  public String listing() {
    throw new IllegalStateException();
  }
}
