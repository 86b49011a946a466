package dev.mmaplab.sim;

import dev.mmaplab.kernel.BuiltInCalls.Status;
import dev.mmaplab.kernel.ErrnoException;
import java.util.List;
import java.util.Locale;

/** stat: everything about a name. */
final class StatApplet {
  private static final long SECOND = 1_000_000_000L;

  private StatApplet() {}

  static int run(Streams streams, List<String> arguments) {
    Options options = Options.of(arguments, "Lftc:");
    if (options.words().isEmpty()) {
      throw AppletFailure.usage("");
    }
    int status = 0;
    for (String path : options.words()) {
      try {
        Status s = options.has('L') ? streams.calls().stat(path) : streams.calls().lstat(path);
        streams.print(
            options.has('c')
                ? formatted(streams, options.value('c').orElse(""), path, s) + "\n"
                : options.has('t')
                    ? formatted(streams, "%n %s %b %f %u %g %D %i %h %t %T %X %Y %Z %o", path, s)
                        + "\n"
                    : whole(streams, path, s));
      } catch (ErrnoException e) {
        streams.err("stat: can't stat '" + path + "': " + ErrorText.of(e.errno()) + "\n");
        status = 1;
      }
    }
    return status;
  }

  private static String whole(Streams streams, String path, Status s) {
    boolean device = s.characterDevice() || s.blockDevice();
    String name =
        s.symbolicLink()
            ? "  File: '" + path + "' -> '" + streams.calls().readlink(path) + "'\n"
            : "  File: " + path + "\n";
    return name
        + formatted(streams, "  Size: ", path, s)
        + String.format(
            Locale.ROOT,
            "%-10d\tBlocks: %-10d IO Block: 4096   %s\n",
            s.size(),
            s.blocks(),
            type(s))
        + "Device: 2h/2d\t"
        + String.format(Locale.ROOT, "Inode: %-10d  Links: %-5d", s.inode(), s.links())
        + (device
            ? String.format(Locale.ROOT, " Device type: %x,%x\n", s.deviceMajor(), s.deviceMinor())
            : "\n")
        + String.format(
            Locale.ROOT,
            "Access: (%04o/%s)  Uid: (%5d/%8s)   Gid: (%5d/%8s)\n",
            s.mode() & 07777,
            ModeText.of(s.mode()),
            s.user(),
            "UNKNOWN",
            s.group(),
            "UNKNOWN")
        + "Access: "
        + time(s.accessed())
        + "\nModify: "
        + time(s.modified())
        + "\nChange: "
        + time(s.changed())
        + "\n";
  }

  private static String time(long nanos) {
    return Dates.format("%Y-%m-%d %H:%M:%S.%N %z", nanos);
  }

  private static String type(Status s) {
    return switch (s.mode() & 0170000) {
      case 0040000 -> "directory";
      case 0020000 -> "character special file";
      case 0060000 -> "block special file";
      case 0010000 -> "fifo";
      case 0120000 -> "symbolic link";
      case 0140000 -> "socket";
      default -> s.size() == 0 ? "regular empty file" : "regular file";
    };
  }

  private static String formatted(Streams streams, String format, String path, Status s) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < format.length(); i++) {
      char c = format.charAt(i);
      if (c != '%' || i + 1 == format.length()) {
        out.append(c);
        continue;
      }
      out.append(field(streams, format.charAt(++i), path, s));
    }
    return out.toString();
  }

  private static String field(Streams streams, char c, String path, Status s) {
    return switch (c) {
      case 'a' -> Integer.toOctalString(s.mode() & 07777);
      case 'A' -> ModeText.of(s.mode());
      case 'b' -> Long.toString(s.blocks());
      case 'B' -> "512";
      case 'd' -> "2";
      case 'D' -> "2";
      case 'f' -> Integer.toHexString(s.mode());
      case 'F' -> type(s);
      case 'g' -> Integer.toString(s.group());
      case 'G', 'U' -> "UNKNOWN";
      case 'h' -> Integer.toString(s.links());
      case 'i' -> Long.toString(s.inode());
      case 'n' -> path;
      case 'N' ->
          s.symbolicLink() ? "'" + path + "' -> '" + streams.calls().readlink(path) + "'" : path;
      case 'o' -> "4096";
      case 's' -> Long.toString(s.size());
      case 't' -> Integer.toHexString(s.deviceMajor());
      case 'T' -> Integer.toHexString(s.deviceMinor());
      case 'u' -> Integer.toString(s.user());
      case 'x' -> time(s.accessed());
      case 'X' -> Long.toString(s.accessed() / SECOND);
      case 'y' -> time(s.modified());
      case 'Y' -> Long.toString(s.modified() / SECOND);
      case 'z' -> time(s.changed());
      case 'Z' -> Long.toString(s.changed() / SECOND);
      case '%' -> "%";
      default -> "?";
    };
  }
}
