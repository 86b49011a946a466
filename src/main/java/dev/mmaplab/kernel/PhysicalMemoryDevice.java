package dev.mmaplab.kernel;

import dev.mmaplab.kernel.mm.Vma;
import dev.mmaplab.machine.PhysicalMemory;
import dev.mmaplab.machine.Pte;

/**
 * /dev/mem as CONFIG_STRICT_DEVMEM leaves it: device memory may be mapped, the first megabyte read,
 * the kernel's RAM neither.
 */
public final class PhysicalMemoryDevice implements FileActions {
  private static final int CAP_SYS_RAWIO = 17;
  private static final int PHYSICAL_BITS = 40;
  private static final long LOW_PAGES = 256;
  private static final long ROM = 0xa0;
  private static final int MOST_AT_ONCE = 1 << 20;

  /** Who knows which addresses a driver has for itself. */
  public interface Claims {
    boolean busy(long start, long length);
  }

  private final Kernel kernel;
  private final Claims claims;

  private PhysicalMemoryDevice(Kernel kernel, Claims claims) {
    this.kernel = kernel;
    this.claims = claims;
  }

  /** Makes the node. */
  public static void mount(Kernel kernel, Claims claims) {
    int device = CharDevices.number(1, 1);
    PhysicalMemoryDevice actions = new PhysicalMemoryDevice(kernel, claims);
    kernel
        .charDevices()
        .addBuiltIn(
            device,
            1,
            file -> {
              file.serveWith(actions);
              return actions.open(file);
            });
    kernel.files().createNode("mem", 0600, device);
  }

  @Override
  public long open(OpenFile file) {
    return kernel.current().credentials().capable(CAP_SYS_RAWIO) ? 0 : -Errno.EPERM;
  }

  private PhysicalMemory memory() {
    return kernel.memory().physical();
  }

  /** What may be done with a page: devmem_is_allowed(). */
  private enum Allowed {
    NO,
    ZEROES,
    YES
  }

  private Allowed allowed(long pfn) {
    if (pfn < LOW_PAGES) {
      return pfn < ROM ? Allowed.ZEROES : Allowed.YES;
    }
    return memory().isRam(pfn) || claims.busy(pfn << 12, PhysicalMemory.FRAME)
        ? Allowed.NO
        : Allowed.YES;
  }

  @Override
  public long read(OpenFile file, long buffer, long count, FilePosition position) {
    return move(
        count,
        position,
        (pfn, offset, done, n) -> {
          byte[] bytes = new byte[n];
          if (allowed(pfn) == Allowed.YES) {
            System.arraycopy(memory().readable(pfn), offset, bytes, 0, n);
          }
          UserMemory.of(kernel).write(buffer + done, bytes);
        });
  }

  @Override
  public long write(OpenFile file, long buffer, long count, FilePosition position) {
    return move(
        count,
        position,
        (pfn, offset, done, n) -> {
          byte[] bytes = UserMemory.of(kernel).read(buffer + done, n);
          if (allowed(pfn) == Allowed.YES && pfn >= LOW_PAGES) {
            System.arraycopy(bytes, 0, memory().writable(pfn), offset, n);
          }
        });
  }

  /** Moves bytes of one page. */
  private interface Piece {
    void move(long pfn, int offset, int done, int count);
  }

  private long move(long count, FilePosition position, Piece piece) {
    int n = (int) Math.min(count, MOST_AT_ONCE);
    long at = position.value();
    if (at < 0 || at + n > memory().frames() * PhysicalMemory.FRAME) {
      return -Errno.EFAULT;
    }
    int done = 0;
    while (done < n) {
      long pfn = at + done >>> 12;
      if (allowed(pfn) == Allowed.NO) {
        return -Errno.EPERM;
      }
      int offset = (int) (at + done) & 0xfff;
      int part = Math.min(n - done, PhysicalMemory.FRAME - offset);
      piece.move(pfn, offset, done, part);
      done += part;
    }
    position.advance(done);
    return done;
  }

  /** memory_lseek(): there is no end. */
  @Override
  public long seek(OpenFile file, long offset, int whence) {
    if (whence > 1) {
      return -Errno.EINVAL;
    }
    long to = whence == 0 ? offset : file.position() + offset;
    if (to >= -4095 && to < 0) {
      return -Errno.EOVERFLOW;
    }
    file.setPosition(to);
    return to;
  }

  @Override
  public boolean canMap(OpenFile file) {
    return true;
  }

  /** mmap_mem(). */
  @Override
  public int map(OpenFile file, long vma) {
    Vma area = kernel.memory().vma(vma);
    long end = area.pgoff() + area.pages();
    if (area.pgoff() < 0 || end > 1L << PHYSICAL_BITS - 12) {
      return -Errno.EINVAL;
    }
    for (long pfn = area.pgoff(); pfn < end; pfn++) {
      if (allowed(pfn) == Allowed.NO) {
        return -Errno.EPERM;
      }
    }
    if ((file.flags() & OpenFile.O_DSYNC) != 0) {
      area.setProt(area.prot() | Pte.PCD);
    }
    int result =
        kernel
            .memory()
            .pfnMapper()
            .remap(
                "remap_pfn_range",
                vma,
                area.start(),
                area.pgoff(),
                area.length(),
                area.prot(),
                true);
    return result == 0 ? 0 : -Errno.EAGAIN;
  }
}
