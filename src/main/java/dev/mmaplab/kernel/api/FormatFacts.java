package dev.mmaplab.kernel.api;

import dev.mmaplab.c.Position;
import dev.mmaplab.c.UnsupportedException;
import dev.mmaplab.kernel.Kernel;
import dev.mmaplab.kernel.KernelVersion;
import dev.mmaplab.kernel.Layout;
import dev.mmaplab.kernel.Layouts;
import dev.mmaplab.machine.VirtualMemory;

/**
 * What formats ask the kernel: names of dentries ({@code %pd}) and of open files ({@code %pD}), its
 * version.
 */
final class FormatFacts {
  private final VirtualMemory memory;
  private final long parentAt;
  private final long nameAt;
  private final long dentryAt;
  private final boolean v612;

  private FormatFacts(
      VirtualMemory memory, long parentAt, long nameAt, long dentryAt, boolean v612) {
    this.memory = memory;
    this.parentAt = parentAt;
    this.nameAt = nameAt;
    this.dentryAt = dentryAt;
    this.v612 = v612;
  }

  static FormatFacts of(Kernel kernel) {
    Layouts layouts = kernel.layouts();
    Layout dentry = layouts.struct("dentry");
    return new FormatFacts(
        kernel.kernelSpace(),
        dentry.offset("d_parent"),
        dentry.offset("d_name") + layouts.struct("qstr").offset("name"),
        layouts.struct("file").offset("f_path") + layouts.struct("path").offset("dentry"),
        kernel.version() == KernelVersion.V6_12);
  }

  boolean v612() {
    return v612;
  }

  /**
   * @param depth a digit: how many parts; anything else for one
   */
  String dentry(long pointer, char depth) {
    int parts = depth >= '2' && depth <= '4' ? depth - '0' : 1;
    StringBuilder text = new StringBuilder();
    long at = pointer;
    for (int i = 0; i < parts && at != 0; i++) {
      String name = KernelText.read(memory, memory.loadLong(at + nameAt));
      text.insert(0, i == 0 || name.equals("/") ? name : name + "/");
      long parent = memory.loadLong(at + parentAt);
      if (i + 1 < parts && (parent == at || parent == 0)) {
        // our dentries do not know their directories
        throw new UnsupportedException("printk's %pd" + parts, new Position("", 0, 0));
      }
      at = parent;
    }
    return text.toString();
  }

  String file(long pointer, char depth) {
    return dentry(memory.loadLong(pointer + dentryAt), depth);
  }
}
