package dev.mmaplab.sim;

import dev.mmaplab.kernel.ErrnoException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** cat, dd, cp, tee: what moves bytes. */
final class CopyApplets {
  private static final int CHUNK = 4096;

  private CopyApplets() {}

  static void install(Map<String, Applet> into) {
    into.put("cat", CopyApplets::cat);
    into.put("dd", CopyApplets::dd);
    into.put("cp", CopyApplets::cp);
    into.put("tee", CopyApplets::tee);
  }

  private static int cat(Streams streams, List<String> arguments) {
    List<String> paths =
        arguments.stream().filter(a -> a.equals("-") || !a.startsWith("-")).toList();
    if (paths.isEmpty()) {
      return copy(streams, "cat", 0);
    }
    int status = 0;
    for (String path : paths) {
      if (path.equals("-")) {
        status |= copy(streams, "cat", 0);
        continue;
      }
      try {
        int fd = streams.calls().open(path, OpenFlags.READ, 0);
        status |= copy(streams, "cat", fd);
        streams.calls().close(fd);
      } catch (ErrnoException e) {
        streams.err("cat: can't open '" + path + "': " + ErrorText.of(e.errno()) + "\n");
        status = 1;
      }
    }
    return status;
  }

  private static int copy(Streams streams, String name, int fd) {
    while (true) {
      byte[] chunk;
      try {
        chunk = streams.calls().read(fd, CHUNK);
      } catch (ErrnoException e) {
        streams.err(name + ": read error: " + ErrorText.of(e.errno()) + "\n");
        return 1;
      }
      if (chunk.length == 0) {
        return 0;
      }
      try {
        streams.write(1, chunk);
      } catch (ErrnoException e) {
        streams.err(name + ": write error: " + ErrorText.of(e.errno()) + "\n");
        return 1;
      }
    }
  }

  private static int dd(Streams streams, List<String> arguments) {
    Map<String, String> options = new HashMap<>();
    for (String argument : arguments) {
      int equals = argument.indexOf('=');
      if (equals < 0) {
        streams.err("dd: invalid argument '" + argument + "'\n");
        return 1;
      }
      options.put(argument.substring(0, equals), argument.substring(equals + 1));
    }
    int in = 0;
    int out = 1;
    String opening = "";
    try {
      int block =
          Math.clamp(
              size(options.getOrDefault("bs", options.getOrDefault("ibs", "512"))), 1, 1 << 20);
      long count =
          options.containsKey("count") ? size(options.getOrDefault("count", "0")) : Long.MAX_VALUE;
      if (options.containsKey("if")) {
        opening = options.getOrDefault("if", "");
        in = streams.calls().open(opening, OpenFlags.READ, 0);
      }
      if (options.containsKey("of")) {
        opening = options.getOrDefault("of", "");
        boolean keep =
            options.getOrDefault("conv", "").contains("notrunc") || options.containsKey("seek");
        out =
            streams
                .calls()
                .open(
                    opening,
                    OpenFlags.WRITE | OpenFlags.CREATE | (keep ? 0 : OpenFlags.TRUNCATE),
                    0666);
      }
      opening = "";
      if (options.containsKey("skip")) {
        streams.calls().lseek(in, size(options.getOrDefault("skip", "0")) * block, 0);
      }
      if (options.containsKey("seek")) {
        streams.calls().lseek(out, size(options.getOrDefault("seek", "0")) * block, 0);
      }
      return transfer(streams, in, out, block, count);
    } catch (NumberFormatException e) {
      streams.err("dd: invalid number '" + e.getMessage() + "'\n");
      return 1;
    } catch (ErrnoException e) {
      streams.err(
          "dd: "
              + (opening.isEmpty() ? "" : "can't open '" + opening + "': ")
              + ErrorText.of(e.errno())
              + "\n");
      return 1;
    }
  }

  private static int transfer(Streams streams, int in, int out, int block, long count) {
    long full = 0;
    long partial = 0;
    int status = 0;
    String error = "";
    while (full + partial < count) {
      byte[] chunk;
      try {
        chunk = streams.calls().read(in, block);
        if (chunk.length == 0) {
          break;
        }
        streams.write(out, chunk);
      } catch (ErrnoException e) {
        error = "dd: " + ErrorText.of(e.errno()) + "\n";
        status = 1;
        break;
      }
      if (chunk.length == block) {
        full++;
      } else {
        partial++;
      }
    }
    String records = full + "+" + partial + " records ";
    streams.err(error + records + "in\n" + records + "out\n");
    return status;
  }

  /**
   * A number with busybox's suffixes c, w, b, k, M. @throws NumberFormatException with the text as
   * message
   */
  private static long size(String text) {
    if (text.startsWith("0x")) {
      throw new NumberFormatException(text);
    }
    char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
    long unit =
        switch (last) {
          case 'c' -> 1;
          case 'w' -> 2;
          case 'b' -> 512;
          case 'k', 'K' -> 1024;
          case 'M' -> 1 << 20;
          default -> 0;
        };
    try {
      return unit == 0
          ? Long.parseLong(text)
          : Long.parseLong(text.substring(0, text.length() - 1)) * unit;
    } catch (NumberFormatException e) {
      NumberFormatException named = new NumberFormatException(text);
      named.initCause(e);
      throw named;
    }
  }

  private static int cp(Streams streams, List<String> arguments) {
    List<String> paths = arguments.stream().filter(a -> !a.startsWith("-")).toList();
    if (paths.size() != 2) {
      streams.err(Usage.of("cp [-arPLHpfinlsTu] SOURCE DEST", "Copy SOURCE to DEST"));
      return 1;
    }
    String source = paths.get(0);
    String target = paths.get(1);
    try {
      int in = streams.calls().open(source, OpenFlags.READ, 0);
      byte[] bytes = streams.readAll(in);
      int mode = streams.calls().stat(source).mode() & 0777;
      streams.calls().close(in);
      if (exists(streams, target) && streams.calls().stat(target).directory()) {
        target = target + "/" + source.substring(source.lastIndexOf('/') + 1);
      }
      int out =
          streams
              .calls()
              .open(target, OpenFlags.WRITE | OpenFlags.CREATE | OpenFlags.TRUNCATE, mode);
      streams.write(out, bytes);
      streams.calls().close(out);
      return 0;
    } catch (ErrnoException e) {
      streams.err("cp: can't stat '" + source + "': " + ErrorText.of(e.errno()) + "\n");
      return 1;
    }
  }

  private static boolean exists(Streams streams, String path) {
    try {
      return streams.calls().stat(path).mode() != 0;
    } catch (ErrnoException e) {
      return false;
    }
  }

  private static int tee(Streams streams, List<String> arguments) {
    byte[] all = streams.readAll(0);
    streams.write(1, all);
    for (String path : arguments) {
      if (path.startsWith("-")) {
        continue;
      }
      int append = arguments.contains("-a") ? OpenFlags.APPEND : OpenFlags.TRUNCATE;
      int fd = streams.calls().open(path, OpenFlags.WRITE | OpenFlags.CREATE | append, 0666);
      streams.write(fd, all);
      streams.calls().close(fd);
    }
    return 0;
  }
}
