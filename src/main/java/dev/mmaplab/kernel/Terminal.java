package dev.mmaplab.kernel;

import java.nio.charset.StandardCharsets;

/** The terminal device: /dev/console, /dev/tty and /dev/ttyS0 alike. */
final class Terminal implements FileActions {
  private static final int TCGETS = 0x5401;
  private static final int TCSETS = 0x5402;
  private static final int TIOCGWINSZ = 0x5413;
  private static final int TIOCGPGRP = 0x540f;

  /**
   * Bytes of the kernel's struct termios: four flag words, the line discipline, 19 control
   * characters.
   */
  private static final int TERMIOS = 36;

  private final Kernel kernel;
  private Console console =
      new Console() {
        @Override
        public void write(byte[] bytes) {
          // nobody looks
        }

        @Override
        public byte[] read(int count) {
          return new byte[0];
        }
      };

  Terminal(Kernel kernel) {
    this.kernel = kernel;
  }

  void setConsole(Console now) {
    console = now;
  }

  /** Shows text as the kernel itself does. */
  void show(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    kernel.limits().chargeOutput(bytes.length);
    console.write(bytes);
  }

  @Override
  public boolean canSeek(OpenFile file) {
    return false;
  }

  @Override
  public long seek(OpenFile file, long offset, int whence) {
    return -Errno.ESPIPE;
  }

  @Override
  public long read(OpenFile file, long buffer, long count, FilePosition position) {
    byte[] typed = console.read((int) Math.min(count, 4096));
    UserMemory.of(kernel).write(buffer, typed);
    return typed.length;
  }

  @Override
  public long write(OpenFile file, long buffer, long count, FilePosition position) {
    int want = (int) Math.min(count, 1 << 20);
    byte[] bytes = UserMemory.of(kernel).readUpTo(buffer, want);
    kernel.limits().chargeOutput(bytes.length);
    console.write(bytes);
    return bytes.length;
  }

  @Override
  public long ioctl(OpenFile file, int command, long argument) {
    return switch (command) {
      case TCGETS -> {
        byte[] termios = new byte[TERMIOS];
        termios[5] = 5;
        UserMemory.of(kernel).write(argument, termios);
        yield 0;
      }
      case TCSETS, TCSETS + 1, TCSETS + 2 -> 0;
      case TIOCGWINSZ -> {
        UserMemory.of(kernel).write(argument, new byte[] {24, 0, 80, 0, 0, 0, 0, 0});
        yield 0;
      }
      case TIOCGPGRP -> {
        UserMemory.of(kernel).writeInt(argument, kernel.current().tgid());
        yield 0;
      }
      default -> -Errno.ENOTTY;
    };
  }
}
