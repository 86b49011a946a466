package dev.mmaplab.kernel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Device numbers and the character devices behind them: fs/char_dev.c. */
public final class CharDevices {
  private static final int MAJORS = 512;
  private static final int MINORS = 1 << 20;
  private static final int DYNAMIC_END = 234;
  private static final int EXTENDED_START = 511;
  private static final int EXTENDED_END = 384;

  /** A character device of the kernel itself. */
  @FunctionalInterface
  public interface BuiltInDevice {
    /**
     * Called at open with the device's number in the inode; replaces the file's operations with
     * {@link OpenFile#replaceOperations} or {@link OpenFile#serveWith} and, for a driver's, calls
     * their open.
     *
     * @return 0 or a negative errno
     */
    long open(OpenFile file);
  }

  private record Region(int major, int base, int count, String name) {}

  private sealed interface Mapped {
    int first();

    int count();
  }

  private record Driver(int first, int count, long cdev) implements Mapped {}

  private record BuiltIn(int first, int count, BuiltInDevice device) implements Mapped {}

  private final Kernel kernel;
  private final List<Region> regions = new ArrayList<>();
  private final List<Mapped> map = new ArrayList<>();
  private final Map<OpenFile, Long> heldOwners = new IdentityHashMap<>();
  private final Map<Integer, Long> registered = new java.util.HashMap<>();

  CharDevices(Kernel kernel) {
    this.kernel = kernel;
    regions.addAll(BuiltInMajors.of(kernel.version(), Region::new));
  }

  public static int major(int device) {
    return device >>> 20;
  }

  public static int minor(int device) {
    return device & MINORS - 1;
  }

  public static int number(int major, int minor) {
    return major << 20 | minor;
  }

  /**
   * register_chrdev_region.
   *
   * @param device a dev_t (major &lt;&lt; 20 | minor)
   * @return 0 or −errno
   */
  public long registerRegion(int device, int count, String name) {
    long from = Integer.toUnsignedLong(device);
    long to = from + Integer.toUnsignedLong(count);
    long next;
    for (long n = from; n < to; n = next) {
      next = Math.min(((n >>> 20) + 1) << 20, to);
      long result = register((int) (n >>> 20), (int) n & MINORS - 1, next - n, name);
      if (result < 0) {
        for (long m = from; m < n; m = ((m >>> 20) + 1) << 20) {
          unregister((int) (m >>> 20), (int) m & MINORS - 1);
        }
        return result;
      }
    }
    return 0;
  }

  /** alloc_chrdev_region: the first dev_t, or −errno. */
  public long allocateRegion(int baseMinor, int count, String name) {
    long major = register(0, baseMinor, Integer.toUnsignedLong(count), name);
    return major < 0 ? major : Integer.toUnsignedLong(number((int) major, baseMinor));
  }

  public void unregisterRegion(int device, int count) {
    long from = Integer.toUnsignedLong(device);
    long to = from + Integer.toUnsignedLong(count);
    for (long n = from; n < to; n = ((n >>> 20) + 1) << 20) {
      unregister((int) (n >>> 20), (int) n & MINORS - 1);
    }
  }

  /**
   * __register_chrdev_region.
   *
   * @return the major, or −errno
   */
  private long register(int askedMajor, int base, long count, String name) {
    int major = askedMajor;
    if (major == 0) {
      major = dynamicMajor();
      if (major < 0) {
        kernel.log().line(3, "CHRDEV \"" + name + "\" dynamic allocation region is full");
        return -Errno.EBUSY;
      }
    }
    if (major >= MAJORS) {
      kernel
          .log()
          .line(
              3,
              "CHRDEV \""
                  + name
                  + "\" major requested ("
                  + major
                  + ") is greater than the maximum ("
                  + (MAJORS - 1)
                  + ")");
      return -Errno.EINVAL;
    }
    if (count > MINORS - base) {
      kernel
          .log()
          .line(
              3,
              "CHRDEV \""
                  + name
                  + "\" minor range requested ("
                  + base
                  + "-"
                  + (base + count - 1)
                  + ") is out of range of maximum range (0-"
                  + (MINORS - 1)
                  + ") for a single major");
      return -Errno.EINVAL;
    }
    for (Region r : regions) {
      if (r.major == major && base < r.base + r.count && r.base < base + count) {
        return -Errno.EBUSY;
      }
    }
    String kept = name.length() > 63 ? name.substring(0, 63) : name;
    int at = 0;
    while (at < regions.size()
        && (regions.get(at).major < major
            || regions.get(at).major == major && regions.get(at).base < base)) {
      at++;
    }
    regions.add(at, new Region(major, base, (int) count, kept));
    return major;
  }

  private int dynamicMajor() {
    for (int i = 254; i >= DYNAMIC_END; i--) {
      if (free(i)) {
        return i;
      }
    }
    for (int i = EXTENDED_START; i >= EXTENDED_END; i--) {
      if (free(i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean free(int major) {
    return regions.stream().noneMatch(r -> r.major == major);
  }

  private void unregister(int major, int base) {
    regions.removeIf(r -> r.major == major && r.base == base);
  }

  /**
   * __register_chrdev: allocates the cdev itself.
   *
   * @param major 0 asks for a free one
   * @return 0 for a major that was asked for, the free one found, or −errno
   */
  public long register(int major, int baseMinor, int count, String name, long fileOperations) {
    long got = register(major, baseMinor, Integer.toUnsignedLong(count), name);
    if (got < 0) {
      return got;
    }
    Layout layout = kernel.layouts().struct("cdev");
    long cdev = KernelObjects.allocate(kernel, layout.size());
    KernelObjects.set(kernel, cdev, layout, "ops", fileOperations);
    KernelObjects.set(kernel, cdev, layout, "owner", DriverActions.owner(kernel, fileOperations));
    int device = number((int) got, baseMinor);
    add(cdev, device, count);
    registered.put(device, cdev);
    return major == 0 ? got : 0;
  }

  /** __unregister_chrdev. */
  public void unregister(int major, int baseMinor, int count, String name) {
    unregister(major, baseMinor);
    Long cdev = registered.remove(number(major, baseMinor));
    if (cdev != null) {
      delete(cdev);
      KernelObjects.free(kernel, cdev);
    }
  }

  /**
   * cdev_add: {@code cdev} is a struct cdev in memory, initialised by cdev_init; sets its dev and
   * count.
   *
   * @return 0
   */
  public long add(long cdev, int device, int count) {
    Layout layout = kernel.layouts().struct("cdev");
    KernelObjects.set(kernel, cdev, layout, "dev", Integer.toUnsignedLong(device));
    KernelObjects.set(kernel, cdev, layout, "count", Integer.toUnsignedLong(count));
    map.add(new Driver(device, count, cdev));
    return 0;
  }

  /** cdev_del: no further open finds it; open files keep it. */
  public void delete(long cdev) {
    map.removeIf(m -> m instanceof Driver d && d.cdev == cdev);
  }

  /** A device of the kernel's own, such as misc's major 10. */
  public void addBuiltIn(int device, int count, BuiltInDevice builtIn) {
    map.add(new BuiltIn(device, count, builtIn));
  }

  /**
   * chrdev_open.
   *
   * @return 0 or a negative errno
   */
  long open(OpenFile file) {
    int device = file.inode().device();
    Optional<Mapped> found =
        map.stream()
            .filter(m -> device >= m.first() && device - m.first() < m.count())
            .min(Comparator.comparingInt(Mapped::count));
    return switch (found.orElse(new BuiltIn(0, 0, f -> -Errno.ENXIO))) {
      case BuiltIn builtIn -> builtIn.device.open(file);
      case Driver driver -> open(file, driver.cdev);
    };
  }

  private long open(OpenFile file, long cdev) {
    Layout layout = kernel.layouts().struct("cdev");
    long owner = KernelObjects.get(kernel, cdev, layout, "owner");
    if (!kernel.modules().tryGet(owner)) {
      return -Errno.ENXIO;
    }
    long operations = KernelObjects.get(kernel, cdev, layout, "ops");
    file.inode().structAddress();
    file.inode().memory().ifPresent(m -> m.setCdev(cdev));
    if (operations == 0 || !file.replaceOperations(operations)) {
      kernel.modules().put(owner);
      return -Errno.ENXIO;
    }
    heldOwners.put(file, owner);
    long result = file.actions().open(file);
    if (result != 0) {
      kernel.modules().put(DriverActions.owner(kernel, file.memory().operations()));
      closed(file);
    }
    return result;
  }

  /** cdev_put at the end of a file. */
  void closed(OpenFile file) {
    Long owner = heldOwners.remove(file);
    if (owner != null) {
      kernel.modules().put(owner);
    }
  }

  /**
   * The name under which a major's first region was registered, for events and findings; "" if
   * none.
   */
  public String nameOf(int major) {
    return regions.stream().filter(r -> r.major == major).map(Region::name).findFirst().orElse("");
  }

  /** /proc/devices. */
  public String listing() {
    StringBuilder text = new StringBuilder("Character devices:\n");
    for (Region r : regions) {
      text.append(String.format(java.util.Locale.ROOT, "%3d %s\n", r.major, r.name));
    }
    return text.append("\nBlock devices:\n259 blkext\n").toString();
  }
}
