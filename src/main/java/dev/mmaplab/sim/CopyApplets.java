package dev.mmaplab.sim;

import dev.mmaplab.kernel.BuiltInCalls.Status;
import dev.mmaplab.kernel.ErrnoException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** cat, cp, tee: what moves bytes. */
final class CopyApplets {
  private static final int CHUNK = 4096;
  private static final int DEEPEST = 60;

  private CopyApplets() {}

  static void install(Map<String, Applet> into) {
    into.put("cat", CopyApplets::cat);
    into.put("dd", DdApplet::run);
    into.put("cp", CopyApplets::cp);
    into.put("tee", CopyApplets::tee);
  }

  private static int cat(Streams streams, List<String> arguments) {
    Options options = Options.of(arguments, "uvetAbnsT");
    boolean shows = options.has('v') || options.has('e') || options.has('t') || options.has('A');
    boolean numbers = options.has('n') || options.has('b');
    int status = 0;
    long[] number = {0};
    for (String path : options.files()) {
      int fd = 0;
      try {
        fd = path.equals("-") ? 0 : streams.calls().open(path, OpenFlags.READ, 0);
      } catch (ErrnoException e) {
        streams.flush();
        streams.err("cat: can't open '" + path + "': " + ErrorText.of(e.errno()) + "\n");
        status = 1;
        continue;
      }
      status |=
          shows || numbers ? shown(streams, fd, options, shows, number) : copy(streams, "cat", fd);
      if (fd != 0) {
        streams.calls().close(fd);
      }
    }
    return status;
  }

  private static int shown(Streams streams, int fd, Options options, boolean shows, long[] number) {
    LineReader reader = LineReader.of(streams, fd);
    try {
      for (Optional<LineReader.Line> l = reader.next(); l.isPresent(); l = reader.next()) {
        LineReader.Line line = l.get();
        boolean counted =
            options.has('n') || options.has('b') && !(line.text().isEmpty() && line.ended());
        String lead = counted ? String.format(java.util.Locale.ROOT, "%6d\t", ++number[0]) : "";
        String text = shows ? visible(line.text(), options) : line.text();
        boolean dollar = options.has('e') || options.has('A');
        streams.print(lead + text + (line.ended() ? (dollar ? "$" : "") + "\n" : ""));
      }
      return 0;
    } catch (ErrnoException e) {
      streams.err("cat: read error: " + ErrorText.of(e.errno()) + "\n");
      return 1;
    } finally {
      reader.close();
    }
  }

  private static String visible(String text, Options options) {
    boolean tabs = options.has('t') || options.has('A');
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int low = c & 0x7f;
      if (c == '\t' && !tabs) {
        out.append(c);
        continue;
      }
      out.append(c > 127 ? "M-" : "");
      if (low == 127) {
        out.append("^?");
      } else if (low < ' ') {
        out.append('^').append((char) (low + 64));
      } else {
        out.append((char) low);
      }
    }
    return out.toString();
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

  private static int cp(Streams streams, List<String> arguments) {
    Options options = Options.of(arguments, "pdRfinlsLHarPvuTt:");
    List<String> words = new ArrayList<>(options.words());
    options.value('t').ifPresent(words::add);
    if (words.size() < 2) {
      throw AppletFailure.usage("");
    }
    String target = words.removeLast();
    boolean into =
        words.size() > 1 || FileApplets.isDirectory(streams, target) && !options.has('T');
    int status = 0;
    for (String source : words) {
      String trimmed = source.replaceFirst("/+$", "");
      String name = trimmed.substring(trimmed.lastIndexOf('/') + 1);
      String to = into ? target.replaceFirst("/+$", "") + "/" + name : target;
      status |= copy(streams, options, source, to, 0);
    }
    return status;
  }

  private static int copy(
      Streams streams, Options options, String source, String target, int depth) {
    boolean recursive = options.has('r') || options.has('R') || options.has('a');
    boolean keepLinks = (recursive || options.has('d') || options.has('P')) && !options.has('L');
    Optional<Status> found =
        keepLinks ? FileApplets.linkStatus(streams, source) : FileApplets.status(streams, source);
    if (found.isEmpty()) {
      streams.err(
          "cp: can't stat '"
              + source
              + "': "
              + ErrorText.of(dev.mmaplab.kernel.Errno.ENOENT)
              + "\n");
      return 1;
    }
    Status status = found.get();
    if (status.directory()) {
      if (!recursive) {
        streams.err("cp: omitting directory '" + source + "'\n");
        return 1;
      }
      return tree(streams, options, source, target, status, depth);
    }
    Optional<Status> there = FileApplets.linkStatus(streams, target);
    if (there.filter(t -> t.inode() == status.inode()).isPresent()) {
      streams.err("cp: '" + source + "' and '" + target + "' are the same file\n");
      return 1;
    }
    if (options.has('n') && there.isPresent()) {
      return 0;
    }
    try {
      if (options.has('l')) {
        streams.calls().link(source, target);
        return 0;
      }
      if (options.has('s')) {
        streams.calls().symlink(source, target);
        return 0;
      }
      if (status.symbolicLink()) {
        if (there.isPresent()) {
          streams.calls().unlink(target);
        }
        streams.calls().symlink(streams.calls().readlink(source), target);
        return 0;
      }
      if (recursive && !status.regular()) {
        streams.calls().mknod(target, status.mode(), status.deviceMajor(), status.deviceMinor());
        return 0;
      }
      return contents(streams, options, source, target, status);
    } catch (ErrnoException e) {
      streams.err("cp: can't create '" + target + "': " + ErrorText.of(e.errno()) + "\n");
      return 1;
    }
  }

  private static int contents(
      Streams streams, Options options, String source, String target, Status status) {
    int in;
    try {
      in = streams.calls().open(source, OpenFlags.READ, 0);
    } catch (ErrnoException e) {
      streams.err("cp: can't open '" + source + "': " + ErrorText.of(e.errno()) + "\n");
      return 1;
    }
    int out =
        streams
            .calls()
            .open(
                target,
                OpenFlags.WRITE | OpenFlags.CREATE | OpenFlags.TRUNCATE,
                status.mode() & 0777);
    int result = 0;
    while (true) {
      byte[] chunk;
      try {
        chunk = streams.calls().read(in, CHUNK);
        if (chunk.length == 0) {
          break;
        }
      } catch (ErrnoException e) {
        streams.err("cp: read error: " + ErrorText.of(e.errno()) + "\n");
        result = 1;
        break;
      }
      streams.write(out, chunk);
    }
    streams.calls().close(in);
    streams.calls().close(out);
    if (options.has('p') || options.has('a')) {
      streams.calls().chmod(target, status.mode() & 07777);
      streams.calls().setTimes(target, Optional.of(status.modified()));
    }
    return result;
  }

  private static int tree(
      Streams streams, Options options, String source, String target, Status status, int depth) {
    if (depth > DEEPEST) {
      return 1;
    }
    if (!FileApplets.isDirectory(streams, target)) {
      try {
        streams.calls().mkdir(target, status.mode() & 0777);
      } catch (ErrnoException e) {
        streams.err(
            "cp: can't create directory '" + target + "': " + ErrorText.of(e.errno()) + "\n");
        return 1;
      }
    }
    int result = 0;
    for (String name : streams.calls().list(source)) {
      result |= copy(streams, options, source + "/" + name, target + "/" + name, depth + 1);
    }
    return result;
  }

  private static int tee(Streams streams, List<String> arguments) {
    Options options = Options.of(arguments, "ia");
    List<Integer> outputs = new ArrayList<>(List.of(1));
    int status = 0;
    for (String path : options.words()) {
      int how = options.has('a') ? OpenFlags.APPEND : OpenFlags.TRUNCATE;
      try {
        outputs.add(streams.calls().open(path, OpenFlags.WRITE | OpenFlags.CREATE | how, 0666));
      } catch (ErrnoException e) {
        streams.err("tee: " + path + ": " + ErrorText.of(e.errno()) + "\n");
        status = 1;
      }
    }
    while (true) {
      byte[] chunk = streams.calls().read(0, CHUNK);
      if (chunk.length == 0) {
        return status;
      }
      for (int i = 0; i < outputs.size(); i++) {
        try {
          streams.write(outputs.get(i), chunk);
        } catch (ErrnoException e) {
          String name = i == 0 ? "standard output" : options.words().get(i - 1);
          streams.err("tee: " + name + ": " + ErrorText.of(e.errno()) + "\n");
          status = 1;
        }
      }
    }
  }
}
