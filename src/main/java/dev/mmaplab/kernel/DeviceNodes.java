package dev.mmaplab.kernel;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * The character devices that every kernel has: mem devices and the terminal, with their nodes in
 * /dev.
 */
final class DeviceNodes {
  private static final int MEM = 1;

  private DeviceNodes() {}

  static void mount(FileSystem files, Kernel kernel) {
    CharDevices devices = kernel.charDevices();
    Terminal terminal = kernel.part(Terminal.class, Terminal::new);
    node(files, devices, "null", 0666, MEM, 3, new Memory(kernel, Memory.Kind.NULL));
    node(files, devices, "zero", 0666, MEM, 5, new Memory(kernel, Memory.Kind.ZERO));
    node(files, devices, "full", 0666, MEM, 7, new Memory(kernel, Memory.Kind.FULL));
    node(files, devices, "random", 0666, MEM, 8, new Memory(kernel, Memory.Kind.RANDOM));
    node(files, devices, "urandom", 0666, MEM, 9, new Memory(kernel, Memory.Kind.RANDOM));
    node(files, devices, "kmsg", 0644, MEM, 11, new LogDevice(kernel));
    node(files, devices, "tty", 0666, 5, 0, terminal);
    node(files, devices, "console", 0600, 5, 1, terminal);
    node(files, devices, "ttyS0", 0660, 4, 64, terminal);
    for (List<String> link :
        List.of(List.of("stdin", "0"), List.of("stdout", "1"), List.of("stderr", "2"))) {
      files.add(
          "/dev/" + link.get(0), new SymbolicLink(kernel, () -> "/proc/self/fd/" + link.get(1)));
    }
    files.add("/dev/fd", new SymbolicLink(kernel, () -> "/proc/self/fd"));
  }

  private static void node(
      FileSystem files,
      CharDevices devices,
      String name,
      int permissions,
      int major,
      int minor,
      FileActions actions) {
    int device = CharDevices.number(major, minor);
    devices.addBuiltIn(
        device,
        1,
        file -> {
          file.serveWith(actions);
          return actions.open(file);
        });
    files.createNode(name, permissions, device);
  }

  /** drivers/char/mem.c. */
  private record Memory(Kernel kernel, Kind kind) implements FileActions {
    enum Kind {
      NULL,
      ZERO,
      FULL,
      RANDOM
    }

    @Override
    public long seek(OpenFile file, long offset, int whence) {
      file.setPosition(0);
      return 0;
    }

    @Override
    public long read(OpenFile file, long buffer, long count, FilePosition position) {
      if (kind == Kind.NULL) {
        return 0;
      }
      byte[] bytes = new byte[(int) Math.min(count, 1 << 20)];
      if (kind == Kind.RANDOM) {
        RandomBytes random = kernel.part(RandomBytes.class, k -> new RandomBytes());
        random.fill(bytes);
      }
      UserMemory.of(kernel).write(buffer, bytes);
      return bytes.length;
    }

    @Override
    public long write(OpenFile file, long buffer, long count, FilePosition position) {
      return kind == Kind.FULL ? -Errno.ENOSPC : count;
    }

    @Override
    public boolean canMap(OpenFile file) {
      return kind == Kind.ZERO;
    }

    /** mmap_zero: private memory without a file behind it. */
    @Override
    public int map(OpenFile file, long vma) {
      kernel.memory().vma(vma).setOps(0);
      return 0;
    }
  }

  /** /dev/kmsg: writes become log lines; reads give what dmesg shows. */
  private record LogDevice(Kernel kernel) implements FileActions {
    @Override
    public long read(OpenFile file, long buffer, long count, FilePosition position) {
      List<String> lines = kernel.log().lines();
      int next = (int) position.value();
      if (next >= lines.size()) {
        return (file.flags() & OpenFile.O_NONBLOCK) != 0 ? -Errno.EAGAIN : 0;
      }
      byte[] text =
          String.format(Locale.ROOT, "6,%d,0,-;%s\n", next, lines.get(next))
              .getBytes(StandardCharsets.UTF_8);
      if (text.length > count) {
        return -Errno.EINVAL;
      }
      UserMemory.of(kernel).write(buffer, text);
      position.advance(1);
      return text.length;
    }

    @Override
    public long write(OpenFile file, long buffer, long count, FilePosition position) {
      if (count > 992) {
        return -Errno.EINVAL;
      }
      String text =
          new String(UserMemory.of(kernel).read(buffer, (int) count), StandardCharsets.ISO_8859_1);
      int level = 4;
      if (text.startsWith("<") && text.indexOf('>') > 1) {
        String digits = text.substring(1, text.indexOf('>'));
        if (digits.chars().allMatch(Character::isDigit) && digits.length() < 6) {
          level = Integer.parseInt(digits) & 7;
          text = text.substring(text.indexOf('>') + 1);
        }
      }
      kernel.log().line(level, text.endsWith("\n") ? text.substring(0, text.length() - 1) : text);
      return count;
    }
  }

  /** The same random bytes on every computer. */
  static final class RandomBytes {
    private final java.util.Random source = new java.util.Random(0x6d6d61706c6162L);

    void fill(byte[] bytes) {
      source.nextBytes(bytes);
    }
  }
}
