package dev.mmaplab.kernel;

/** A device special file: opening it finds the driver by number. */
public final class DeviceNode extends Inode {
  private final int device;

  /**
   * @param mode S_IFCHR or S_IFBLK and permissions;
   * @param device a dev_t
   */
  DeviceNode(Kernel kernel, int mode, int device) {
    super(kernel, mode);
    this.device = device;
  }

  @Override
  public int device() {
    return device;
  }

  @Override
  public FileActions actions() {
    return new FileActions() {
      @Override
      public long open(OpenFile file) {
        return isCharacterDevice() ? kernel().charDevices().open(file) : -Errno.ENXIO;
      }
    };
  }
}
