package dev.mmaplab.sim;

import dev.mmaplab.kernel.BuiltInCalls.Status;
import dev.mmaplab.kernel.Errno;
import dev.mmaplab.kernel.ErrnoException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** mknod, rm, chmod, mkdir, rmdir, touch, mv, ln, readlink and the like: what handles names. */
final class FileApplets {
  private static final int CHARACTER = 0020000;
  private static final int BLOCK = 0060000;
  private static final int FIFO = 0010000;
  private static final int DEEPEST = 60;

  private FileApplets() {}

  static void install(Map<String, Applet> into) {
    into.put("ls", LsApplet::run);
    into.put("stat", StatApplet::run);
    into.put("mknod", FileApplets::mknod);
    into.put("mkfifo", FileApplets::mkfifo);
    into.put("rm", FileApplets::rm);
    into.put("unlink", FileApplets::unlink);
    into.put("chmod", FileApplets::chmod);
    into.put("chown", (streams, arguments) -> chown(streams, arguments, "chown"));
    into.put("chgrp", (streams, arguments) -> chown(streams, arguments, "chgrp"));
    into.put("mkdir", FileApplets::mkdir);
    into.put("rmdir", FileApplets::rmdir);
    into.put("touch", FileApplets::touch);
    into.put("mv", FileApplets::mv);
    into.put("ln", FileApplets::ln);
    into.put("link", FileApplets::link);
    into.put("readlink", FileApplets::readlink);
    into.put("realpath", FileApplets::realpath);
    into.put("truncate", FileApplets::truncate);
    into.put("mktemp", FileApplets::mktemp);
  }

  private interface OnPath {
    void apply(String path);
  }

  private static int each(
      Streams streams, List<String> paths, String before, String after, OnPath action) {
    if (paths.isEmpty()) {
      throw AppletFailure.usage("");
    }
    int status = 0;
    for (String path : paths) {
      try {
        action.apply(path);
      } catch (ErrnoException e) {
        streams.err(before + path + after + ": " + ErrorText.of(e.errno()) + "\n");
        status = 1;
      }
    }
    return status;
  }

  private static int mkdir(Streams streams, List<String> arguments) {
    Options options = Options.of(arguments, "m:p");
    int mode = options.value('m').map(m -> ModeText.parse(m, 0777)).orElse(0777);
    return each(
        streams,
        options.words(),
        "mkdir: can't create directory '",
        "'",
        path -> {
          if (options.has('p')) {
            parents(streams, path, mode);
          } else {
            streams.calls().mkdir(path, mode);
          }
        });
  }

  private static void parents(Streams streams, String path, int mode) {
    int at = 0;
    while (at >= 0) {
      at = path.indexOf('/', at + 1);
      String part = at < 0 ? path : path.substring(0, at);
      try {
        streams.calls().mkdir(part, mode);
      } catch (ErrnoException e) {
        if (e.errno() != Errno.EEXIST || !isDirectory(streams, part)) {
          throw e;
        }
      }
    }
  }

  static boolean isDirectory(Streams streams, String path) {
    return status(streams, path).filter(Status::directory).isPresent();
  }

  /** Of what a name leads to; empty if it leads nowhere. */
  static Optional<Status> status(Streams streams, String path) {
    try {
      return Optional.of(streams.calls().stat(path));
    } catch (ErrnoException e) {
      return Optional.empty();
    }
  }

  /** Of the name itself. */
  static Optional<Status> linkStatus(Streams streams, String path) {
    try {
      return Optional.of(streams.calls().lstat(path));
    } catch (ErrnoException e) {
      return Optional.empty();
    }
  }

  private static int rmdir(Streams streams, List<String> arguments) {
    Options options = Options.of(arguments, "p");
    return each(
        streams,
        options.words(),
        "rmdir: '",
        "'",
        path -> {
          streams.calls().rmdir(path);
          for (int slash = path.lastIndexOf('/');
              options.has('p') && slash > 0;
              slash = path.lastIndexOf('/', slash - 1)) {
            streams.calls().rmdir(path.substring(0, slash));
          }
        });
  }

  private static int touch(Streams streams, List<String> arguments) {
    Options options = Options.of(arguments, "acmhr:d:t:");
    Optional<Long> time = options.value('r').flatMap(r -> status(streams, r)).map(Status::modified);
    return each(
        streams,
        options.words(),
        "touch: ",
        "",
        path -> {
          if (status(streams, path).isPresent()) {
            streams.calls().setTimes(path, time);
          } else if (!options.has('c')) {
            streams
                .calls()
                .close(streams.calls().open(path, OpenFlags.READ_WRITE | OpenFlags.CREATE, 0666));
          }
        });
  }

  private static int mknod(Streams streams, List<String> arguments) {
    Options options = Options.of(arguments, "m:");
    List<String> words = options.words();
    int mode = options.value('m').map(m -> ModeText.parse(m, 0666)).orElse(0666);
    String type = words.size() > 1 ? words.get(1) : "";
    boolean device =
        words.size() == 4 && (type.equals("c") || type.equals("u") || type.equals("b"));
    boolean fifo = words.size() == 2 && type.equals("p");
    if (!device && !fifo) {
      streams.err(
          Usage.of(
              "mknod [-m MODE] NAME TYPE [MAJOR MINOR]",
              "Create a special file (block, character, or pipe)\n\n"
                  + "\t-m MODE\tCreation mode (default a=rw)\n"
                  + "TYPE:\n"
                  + "\tb\tBlock device\n"
                  + "\tc or u\tCharacter device\n"
                  + "\tp\tNamed pipe (MAJOR MINOR must be omitted)"));
      return 1;
    }
    int major = device ? number(words.get(2)) : 0;
    int minor = device ? number(words.get(3)) : 0;
    int bits = fifo ? FIFO : type.equals("b") ? BLOCK : CHARACTER;
    int mask = options.has('m') ? streams.calls().umask(0) : -1;
    try {
      streams.calls().mknod(words.getFirst(), bits | mode, major, minor);
      return 0;
    } catch (ErrnoException e) {
      streams.err("mknod: " + words.getFirst() + ": " + ErrorText.of(e.errno()) + "\n");
      return 1;
    } finally {
      streams.calls().umask(mask);
    }
  }

  private static int number(String text) {
    if (!text.matches("[0-9]{1,9}")) {
      throw new AppletFailure("invalid number '" + text + "'");
    }
    return Integer.parseInt(text);
  }

  private static int mkfifo(Streams streams, List<String> arguments) {
    Options options = Options.of(arguments, "m:");
    int mode = options.value('m').map(m -> ModeText.parse(m, 0666)).orElse(0666);
    return each(
        streams, options.words(), "mkfifo: ", "", p -> streams.calls().mknod(p, FIFO | mode, 0, 0));
  }

  private static int unlink(Streams streams, List<String> arguments) {
    return each(
        streams, arguments, "unlink: can't remove file '", "'", p -> streams.calls().unlink(p));
  }

  private static int rm(Streams streams, List<String> arguments) {
    Options options = Options.of(arguments, "fiRr");
    boolean force = options.has('f');
    boolean recursive = options.has('r') || options.has('R');
    if (options.words().isEmpty() && !force) {
      throw AppletFailure.usage("");
    }
    int status = 0;
    for (String path : options.words()) {
      if (path.matches("(.*/)?\\.\\.?/*")) {
        streams.err("rm: can't remove '.' or '..'\n");
        status = 1;
        continue;
      }
      Optional<Status> what = linkStatus(streams, path);
      if (what.isEmpty()) {
        if (!force) {
          streams.err("rm: can't remove '" + path + "': " + ErrorText.of(Errno.ENOENT) + "\n");
          status = 1;
        }
        continue;
      }
      if (what.get().directory() && !recursive) {
        streams.err("rm: '" + path + "' is a directory\n");
        status = 1;
        continue;
      }
      status |= remove(streams, path, 0);
    }
    return status;
  }

  private static int remove(Streams streams, String path, int depth) {
    try {
      if (streams.calls().lstat(path).directory() && depth < DEEPEST) {
        int status = 0;
        for (String name : streams.calls().list(path)) {
          status |= remove(streams, path + "/" + name, depth + 1);
        }
        if (status == 0) {
          streams.calls().rmdir(path);
        }
        return status;
      }
      streams.calls().unlink(path);
      return 0;
    } catch (ErrnoException e) {
      streams.err("rm: can't remove '" + path + "': " + ErrorText.of(e.errno()) + "\n");
      return 1;
    }
  }

  private static int chmod(Streams streams, List<String> arguments) {
    List<String> words = new ArrayList<>(arguments);
    boolean recursive = false;
    while (!words.isEmpty() && words.getFirst().matches("-[Rvcf]+")) {
      recursive |= words.removeFirst().contains("R");
    }
    if (words.size() < 2) {
      throw AppletFailure.usage("");
    }
    String mode = words.removeFirst();
    int status = 0;
    for (String path : words) {
      status |= chmod(streams, mode, path, recursive, 0);
    }
    return status;
  }

  private static int chmod(
      Streams streams, String text, String path, boolean recursive, int depth) {
    try {
      Status now = streams.calls().stat(path);
      int mode = ModeText.parse(text, now.mode());
      if (mode < 0) {
        throw new AppletFailure("invalid mode '" + text + "'");
      }
      streams.calls().chmod(path, mode);
      int status = 0;
      if (recursive && now.directory() && depth < DEEPEST) {
        for (String name : streams.calls().list(path)) {
          status |= chmod(streams, text, path + "/" + name, true, depth + 1);
        }
      }
      return status;
    } catch (ErrnoException e) {
      streams.err("chmod: " + path + ": " + ErrorText.of(e.errno()) + "\n");
      return 1;
    }
  }

  private static int chown(Streams streams, List<String> arguments, String name) {
    Options options = Options.of(arguments, "Rhvcf");
    List<String> words = new ArrayList<>(options.words());
    if (words.size() < 2) {
      throw AppletFailure.usage("");
    }
    String[] who = words.removeFirst().split("[:.]", 2);
    int user = name.equals("chown") ? id(who[0]) : -1;
    int group = name.equals("chgrp") ? id(who[0]) : who.length > 1 ? id(who[1]) : -1;
    return each(streams, words, name + ": ", "", path -> streams.calls().chown(path, user, group));
  }

  private static int id(String text) {
    if (text.isEmpty()) {
      return -1;
    }
    if (text.equals("root")) {
      return 0;
    }
    if (!text.matches("[0-9]{1,9}")) {
      throw new AppletFailure("unknown user " + text);
    }
    return Integer.parseInt(text);
  }

  private static String into(Streams streams, String target, String source) {
    String trimmed = source.replaceFirst("/+$", "");
    return isDirectory(streams, target)
        ? target.replaceFirst("/+$", "") + "/" + trimmed.substring(trimmed.lastIndexOf('/') + 1)
        : target;
  }

  private static int mv(Streams streams, List<String> arguments) {
    Options options = Options.of(arguments, "fintT");
    List<String> words = options.words();
    if (words.size() < 2) {
      throw AppletFailure.usage("");
    }
    String target = words.getLast();
    if (words.size() > 2 && !isDirectory(streams, target)) {
      throw new AppletFailure("can't stat '" + target + "': " + ErrorText.of(Errno.ENOENT));
    }
    return each(
        streams,
        words.subList(0, words.size() - 1),
        "mv: can't rename '",
        "'",
        path -> {
          String to = into(streams, target, path);
          if (!options.has('n') || linkStatus(streams, to).isEmpty()) {
            streams.calls().rename(path, to);
          }
        });
  }

  private static int ln(Streams streams, List<String> arguments) {
    Options options = Options.of(arguments, "sfnbS:vT");
    List<String> words = options.words();
    if (words.isEmpty()) {
      throw AppletFailure.usage("");
    }
    String target = words.size() == 1 ? "." : words.getLast();
    int status = 0;
    for (String source : words.size() == 1 ? words : words.subList(0, words.size() - 1)) {
      String name =
          options.has('n')
                  && linkStatus(streams, target).isPresent()
                  && linkStatus(streams, target).get().symbolicLink()
              ? target
              : into(streams, target, source);
      try {
        if (options.has('f') && linkStatus(streams, name).isPresent()) {
          streams.calls().unlink(name);
        }
        if (options.has('s')) {
          streams.calls().symlink(source, name);
        } else {
          streams.calls().link(source, name);
        }
      } catch (ErrnoException e) {
        boolean missing = !options.has('s') && linkStatus(streams, source).isEmpty();
        streams.err("ln: " + (missing ? source : name) + ": " + ErrorText.of(e.errno()) + "\n");
        status = 1;
      }
    }
    return status;
  }

  private static int link(Streams streams, List<String> arguments) {
    if (arguments.size() != 2) {
      throw AppletFailure.usage("");
    }
    streams.calls().link(arguments.get(0), arguments.get(1));
    return 0;
  }

  private static int readlink(Streams streams, List<String> arguments) {
    Options options = Options.of(arguments, "nvsqf");
    if (options.words().isEmpty()) {
      throw AppletFailure.usage("");
    }
    String path = options.words().getFirst();
    try {
      String target =
          options.has('f') ? RealPath.of(streams, path, true) : streams.calls().readlink(path);
      streams.print(target + (options.has('n') ? "" : "\n"));
      return 0;
    } catch (ErrnoException e) {
      if (options.has('v')) {
        streams.err("readlink: " + path + ": " + ErrorText.of(e.errno()) + "\n");
      }
      return 1;
    }
  }

  private static int realpath(Streams streams, List<String> arguments) {
    return each(
        streams,
        Options.of(arguments, "").words(),
        "realpath: ",
        "",
        path -> streams.print(RealPath.of(streams, path, false) + "\n"));
  }

  private static int truncate(Streams streams, List<String> arguments) {
    Options options = Options.of(arguments, "cs:");
    String size = options.value('s').orElseThrow(() -> AppletFailure.usage(""));
    long length = Options.size(size);
    return each(
        streams,
        options.words(),
        "truncate: ",
        ": open",
        path -> {
          if (status(streams, path).isEmpty() && !options.has('c')) {
            streams
                .calls()
                .close(streams.calls().open(path, OpenFlags.WRITE | OpenFlags.CREATE, 0666));
          }
          streams.calls().truncate(path, length);
        });
  }

  private static int mktemp(Streams streams, List<String> arguments) {
    Options options = Options.of(arguments, "dqtp:u");
    String template = options.words().isEmpty() ? "/tmp/tmp.XXXXXX" : options.words().getFirst();
    if (!template.endsWith("XXXXXX")) {
      throw new AppletFailure("Invalid argument");
    }
    String lead = template.substring(0, template.length() - 6);
    for (int i = 0; ; i++) {
      String path = lead + String.format(java.util.Locale.ROOT, "%06d", 271_828 + i);
      if (status(streams, path).isEmpty()) {
        if (options.has('d')) {
          streams.calls().mkdir(path, 0700);
        } else if (!options.has('u')) {
          streams
              .calls()
              .close(streams.calls().open(path, OpenFlags.READ_WRITE | OpenFlags.CREATE, 0600));
        }
        streams.print(path + "\n");
        return 0;
      }
    }
  }
}
