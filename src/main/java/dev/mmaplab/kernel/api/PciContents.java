package dev.mmaplab.kernel.api;

import dev.mmaplab.kernel.Errno;
import dev.mmaplab.kernel.ErrnoException;
import dev.mmaplab.kernel.Kernel;
import dev.mmaplab.kernel.OpenFile;
import dev.mmaplab.kernel.SysfsBinaryFile;
import dev.mmaplab.kernel.mm.Vma;
import dev.mmaplab.machine.Pte;

/** What a PCI device's binary files in /sys hold. */
final class PciContents {
  /** What a user without CAP_SYS_ADMIN may read of the configuration space. */
  private static final int PUBLIC = 64;

  private static final int CAP_SYS_ADMIN = 21;

  private PciContents() {}

  /** {@code config}. */
  record Config(Kernel kernel, PciDevice device) implements SysfsBinaryFile.Access {
    @Override
    public boolean reads() {
      return true;
    }

    @Override
    public boolean writes() {
      return true;
    }

    @Override
    public boolean maps() {
      return false;
    }

    @Override
    public int map(OpenFile file, long vma) {
      return -Errno.ENODEV;
    }

    @Override
    public byte[] read(OpenFile file, long offset, int count) {
      boolean all = kernel.current().credentials().capable(CAP_SYS_ADMIN);
      long end = all ? offset + count : Math.min(PUBLIC, offset + count);
      byte[] bytes = new byte[(int) Math.max(0, end - offset)];
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = (byte) device.config().read((int) offset + i, 1);
      }
      return bytes;
    }

    @Override
    public long write(OpenFile file, byte[] bytes, long offset) {
      for (int i = 0; i < bytes.length; i++) {
        device.config().write((int) offset + i, 1, bytes[i]);
      }
      device.update();
      return bytes.length;
    }
  }

  /** {@code resource0} and its like: the device's registers, to be mapped only. */
  record Resource(Kernel kernel, PciDevice device, int bar) implements SysfsBinaryFile.Access {
    @Override
    public boolean reads() {
      return true;
    }

    @Override
    public boolean writes() {
      return true;
    }

    @Override
    public boolean maps() {
      return true;
    }

    @Override
    public byte[] read(OpenFile file, long offset, int count) {
      throw new ErrnoException(Errno.EIO);
    }

    @Override
    public long write(OpenFile file, byte[] bytes, long offset) {
      return -Errno.EIO;
    }

    @Override
    public int map(OpenFile file, long vma) {
      Vma area = kernel.memory().vma(vma);
      long pages = (device.length(bar) + 4095) >>> 12;
      long start = device.resource(bar).get("start");
      boolean fits = area.pgoff() < pages && area.pages() <= pages - area.pgoff();
      if (!fits || IoResources.of(kernel).exclusive(start, device.length(bar))) {
        return -Errno.EINVAL;
      }
      long pfn = (start >>> 12) + area.pgoff();
      area.setPgoff(pfn);
      area.setProt(area.prot() | Pte.PCD);
      return kernel
          .memory()
          .pfnMapper()
          .remap("io_remap_pfn_range", vma, area.start(), pfn, area.length(), area.prot(), true);
    }
  }
}
