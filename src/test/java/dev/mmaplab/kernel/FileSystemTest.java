package dev.mmaplab.kernel;

import static dev.mmaplab.kernel.Machine.errno;
import static dev.mmaplab.kernel.OpenFile.O_CREAT;
import static dev.mmaplab.kernel.OpenFile.O_DIRECTORY;
import static dev.mmaplab.kernel.OpenFile.O_EXCL;
import static dev.mmaplab.kernel.OpenFile.O_PATH;
import static dev.mmaplab.kernel.OpenFile.O_RDWR;
import static dev.mmaplab.kernel.OpenFile.O_TRUNC;
import static dev.mmaplab.kernel.OpenFile.O_WRONLY;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FileSystemTest {
  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @Test
  void theLowestFreeDescriptorIsGivenFirst() {
    new Machine()
        .run(
            m -> {
              BuiltInCalls c = m.calls();
              assertThat(c.open("/dev/null", O_RDWR, 0)).isEqualTo(3);
              assertThat(c.open("/dev/null", O_RDWR, 0)).isEqualTo(4);
              c.close(3);
              assertThat(c.open("/dev/zero", O_RDWR, 0)).isEqualTo(3);
              c.dup2(3, 9);
              c.close(3);
              assertThat(c.read(9, 2)).containsExactly(0, 0);
              assertThat(errno(() -> c.close(3))).isEqualTo(Errno.EBADF);
            });
  }

  @Test
  void openingAnswersLinuxsErrors() {
    new Machine()
        .run(
            m -> {
              BuiltInCalls c = m.calls();
              c.close(c.open("/tmp/file", O_WRONLY | O_CREAT, 0644));
              assertThat(errno(() -> c.open("/tmp/none", O_RDWR, 0))).isEqualTo(Errno.ENOENT);
              assertThat(errno(() -> c.open("/nowhere/file", O_RDWR | O_CREAT, 0)))
                  .isEqualTo(Errno.ENOENT);
              assertThat(errno(() -> c.open("/tmp/file/x", O_RDWR, 0))).isEqualTo(Errno.ENOTDIR);
              assertThat(errno(() -> c.open("/tmp/file/", O_RDWR, 0))).isEqualTo(Errno.ENOTDIR);
              assertThat(errno(() -> c.open("/tmp/file", O_RDWR | O_CREAT | O_EXCL, 0)))
                  .isEqualTo(Errno.EEXIST);
              assertThat(errno(() -> c.open("/tmp/file", O_DIRECTORY, 0))).isEqualTo(Errno.ENOTDIR);
              assertThat(errno(() -> c.open("/tmp", O_RDWR, 0))).isEqualTo(Errno.EISDIR);
              assertThat(errno(() -> c.open("", O_RDWR, 0))).isEqualTo(Errno.ENOENT);
              assertThat(errno(() -> c.open("/tmp/" + "x".repeat(256), 0, 0)))
                  .isEqualTo(Errno.ENAMETOOLONG);
              assertThat(errno(() -> c.open("/proc/new", O_RDWR | O_CREAT, 0644)))
                  .as("proc_lookup() finds nothing before anybody asks whether it may be made")
                  .isEqualTo(Errno.ENOENT);
              assertThat(errno(() -> c.mknod("/dev/null", 0020666, 1, 3))).isEqualTo(Errno.EEXIST);
              c.mknod("/dev/missing", 0020666, 77, 1);
              assertThat(errno(() -> c.open("/dev/missing", O_RDWR, 0))).isEqualTo(Errno.ENXIO);
            });
  }

  @Test
  void filesKeepWhatWasWritten() {
    new Machine()
        .run(
            m -> {
              BuiltInCalls c = m.calls();
              int fd = c.open("/tmp/a", O_RDWR | O_CREAT, 0644);
              assertThat(c.write(fd, bytes("hello world"))).isEqualTo(11);
              assertThat(c.lseek(fd, 6, 0)).isEqualTo(6);
              assertThat(text(c.read(fd, 100))).isEqualTo("world");
              assertThat(c.read(fd, 100)).isEmpty();
              c.close(fd);
              int append = c.open("/tmp/a", O_WRONLY | OpenFile.O_APPEND, 0);
              c.write(append, bytes("!"));
              assertThat(errno(() -> c.read(append, 1))).isEqualTo(Errno.EBADF);
              assertThat(c.stat("/tmp/a").size()).isEqualTo(12);
              c.close(c.open("/tmp/a", O_WRONLY | O_TRUNC, 0));
              assertThat(c.stat("/tmp/a").size()).isZero();
              assertThat(errno(() -> c.lseek(append, -1, 0))).isEqualTo(Errno.EINVAL);
              assertThat(errno(() -> c.lseek(append, 0, 9))).isEqualTo(Errno.EINVAL);
            });
  }

  @Test
  void anUnlinkedFileLivesWhileItIsOpen() {
    new Machine()
        .run(
            m -> {
              BuiltInCalls c = m.calls();
              int fd = c.open("/tmp/gone", O_RDWR | O_CREAT, 0600);
              c.unlink("/tmp/gone");
              c.write(fd, bytes("still"));
              c.lseek(fd, 0, 0);
              assertThat(text(c.read(fd, 10))).isEqualTo("still");
              assertThat(errno(() -> c.stat("/tmp/gone"))).isEqualTo(Errno.ENOENT);
            });
  }

  @Test
  void directoriesHaveTheirOwnErrors() {
    new Machine()
        .run(
            m -> {
              BuiltInCalls c = m.calls();
              c.mkdir("/tmp/d", 0755);
              c.close(c.open("/tmp/d/f", O_WRONLY | O_CREAT, 0644));
              assertThat(errno(() -> c.mkdir("/tmp/d", 0755))).isEqualTo(Errno.EEXIST);
              assertThat(errno(() -> c.rmdir("/tmp/d"))).isEqualTo(Errno.ENOTEMPTY);
              assertThat(errno(() -> c.unlink("/tmp/d"))).isEqualTo(Errno.EISDIR);
              assertThat(errno(() -> c.rmdir("/tmp/d/f"))).isEqualTo(Errno.ENOTDIR);
              assertThat(errno(() -> c.read(c.open("/tmp/d", 0, 0), 1))).isEqualTo(Errno.EISDIR);
              c.chdir("/tmp/d");
              assertThat(c.list(".")).containsExactly("f");
              c.rename("f", "../g");
              assertThat(c.list("/tmp")).contains("g");
              c.rmdir("/tmp/d");
            });
  }

  @Test
  void aPathDescriptorIsGoodForNothing() {
    new Machine()
        .run(
            m -> {
              BuiltInCalls c = m.calls();
              int fd = c.open("/dev/zero", O_PATH, 0);
              assertThat(errno(() -> c.read(fd, 1))).isEqualTo(Errno.EBADF);
              assertThat(errno(() -> c.lseek(fd, 0, 0))).isEqualTo(Errno.EBADF);
              c.close(fd);
            });
  }

  @Test
  void memDevicesBehaveAsTheirNamesSay() {
    new Machine()
        .run(
            m -> {
              BuiltInCalls c = m.calls();
              int full = c.open("/dev/full", O_RDWR, 0);
              assertThat(errno(() -> c.write(full, new byte[1]))).isEqualTo(Errno.ENOSPC);
              int none = c.open("/dev/null", O_RDWR, 0);
              assertThat(c.write(none, new byte[7])).isEqualTo(7);
              assertThat(c.read(none, 7)).isEmpty();
            });
  }

  @Test
  void theTerminalShowsWhatIsWritten() {
    Machine m = new Machine();
    m.run(
        machine -> {
          machine.calls().write(1, bytes("out "));
          machine.calls().write(machine.calls().open("/dev/tty", O_RDWR, 0), bytes("tty"));
          assertThat(errno(() -> machine.calls().lseek(1, 0, 0))).isEqualTo(Errno.ESPIPE);
        });
    assertThat(m.shown()).isEqualTo("out tty");
  }

  @Test
  void procTellsAboutProcesses() {
    new Machine()
        .run(
            m -> {
              BuiltInCalls c = m.calls();
              String status = text(c.read(c.open("/proc/self/status", 0, 0), 4096));
              assertThat(status)
                  .startsWith("Name:\tsh\nUmask:\t0022\nState:\tR (running)\nTgid:\t100\n");
              assertThat(text(c.read(c.open("/proc/sys/kernel/printk", 0, 0), 100)))
                  .isEqualTo("1\t4\t1\t7\n");
              c.write(c.open("/proc/sys/kernel/printk", O_WRONLY, 0), bytes("0\n"));
              assertThat(m.kernel().log().consoleLevel()).isZero();
              assertThat(text(c.read(c.open("/proc/self/maps", 0, 0), 4096))).contains("[stack]");
            });
  }
}
