package dev.mmaplab.sim;

import dev.mmaplab.kernel.BuiltInCalls;
import dev.mmaplab.kernel.ErrnoException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** ls, mknod, rm, chmod, mkdir, rmdir, touch, mv: what handles names. */
final class FileApplets {
  private static final int CHARACTER = 0020000;
  private static final int BLOCK = 0060000;
  private static final int FIFO = 0010000;

  private FileApplets() {}

  static void install(Map<String, Applet> into) {
    into.put("ls", FileApplets::ls);
    into.put("mknod", FileApplets::mknod);
    into.put("rm", FileApplets::rm);
    into.put("chmod", FileApplets::chmod);
    into.put(
        "mkdir", (streams, arguments) -> each(streams, "mkdir", arguments, FileApplets::mkdir));
    into.put(
        "rmdir",
        (streams, arguments) -> each(streams, "rmdir", arguments, (s, p) -> s.calls().rmdir(p)));
    into.put(
        "touch", (streams, arguments) -> each(streams, "touch", arguments, FileApplets::touch));
    into.put("mv", FileApplets::mv);
  }

  private interface OnPath {
    void apply(Streams streams, String path);
  }

  private static int each(Streams streams, String name, List<String> arguments, OnPath action) {
    int status = 0;
    for (String path : arguments) {
      if (path.startsWith("-")) {
        continue;
      }
      try {
        action.apply(streams, path);
      } catch (ErrnoException e) {
        String verb =
            name.equals("mkdir")
                ? "can't create directory '" + path + "'"
                : name.equals("rmdir") ? "'" + path + "'" : path;
        streams.err(name + ": " + verb + ": " + ErrorText.of(e.errno()) + "\n");
        status = 1;
      }
    }
    return status;
  }

  private static void mkdir(Streams streams, String path) {
    streams.calls().mkdir(path, 0777);
  }

  private static void touch(Streams streams, String path) {
    streams.calls().close(streams.calls().open(path, OpenFlags.WRITE | OpenFlags.CREATE, 0666));
  }

  private static int ls(Streams streams, List<String> arguments) {
    boolean details = false;
    boolean hidden = false;
    boolean directoryItself = false;
    List<String> paths = new ArrayList<>();
    for (String argument : arguments) {
      if (argument.startsWith("-") && argument.length() > 1) {
        details |= argument.contains("l");
        hidden |= argument.contains("a") || argument.contains("A");
        directoryItself |= argument.contains("d");
      } else {
        paths.add(argument);
      }
    }
    if (paths.isEmpty()) {
      paths.add(".");
    }
    int status = 0;
    List<String> files = new ArrayList<>();
    List<String> directories = new ArrayList<>();
    for (String path : paths) {
      try {
        boolean directory = streams.calls().stat(path).directory() && !directoryItself;
        (directory ? directories : files).add(path);
      } catch (ErrnoException e) {
        streams.err("ls: " + path + ": " + ErrorText.of(e.errno()) + "\n");
        status = 1;
      }
    }
    print(streams, "", files, details);
    for (int i = 0; i < directories.size(); i++) {
      String directory = directories.get(i);
      if (paths.size() > 1) {
        streams.out((i > 0 || !files.isEmpty() ? "\n" : "") + directory + ":\n");
      }
      boolean all = hidden;
      List<String> names =
          streams.calls().list(directory).stream()
              .filter(n -> all || !n.startsWith("."))
              .sorted()
              .toList();
      if (details) {
        streams.out("total 0\n");
      }
      print(streams, directory.endsWith("/") ? directory : directory + "/", names, details);
    }
    return status;
  }

  private static void print(Streams streams, String prefix, List<String> names, boolean details) {
    if (!details) {
      streams.out(LsColumns.of(names));
      return;
    }
    for (String name : names) {
      BuiltInCalls.Status s = streams.calls().stat(prefix + name);
      String size =
          s.characterDevice()
              ? String.format(Locale.ROOT, "%4d,%4d", s.deviceMajor(), s.deviceMinor())
              : String.format(Locale.ROOT, "%9d", s.size());
      streams.out(
          String.format(
              Locale.ROOT,
              "%s %4d 0        0        %s Jan  1 00:00 %s\n",
              ModeText.of(s.mode()),
              s.links(),
              size,
              name));
    }
  }

  private static int mknod(Streams streams, List<String> arguments) {
    int mode = 0666;
    List<String> words = new ArrayList<>(arguments);
    if (words.size() >= 2 && words.getFirst().equals("-m")) {
      mode = octal(words.get(1), 0666);
      words = words.subList(2, words.size());
    }
    boolean device =
        words.size() == 4
            && (words.get(1).equals("c") || words.get(1).equals("u") || words.get(1).equals("b"));
    boolean fifo = words.size() == 2 && words.get(1).equals("p");
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
    int major = device ? decimal(words.get(2)) : 0;
    int minor = device ? decimal(words.get(3)) : 0;
    if (major < 0 || minor < 0) {
      streams.err("mknod: invalid number '" + (major < 0 ? words.get(2) : words.get(3)) + "'\n");
      return 1;
    }
    int type = fifo ? FIFO : words.get(1).equals("b") ? BLOCK : CHARACTER;
    try {
      streams.calls().mknod(words.getFirst(), type | mode, major, minor);
      return 0;
    } catch (ErrnoException e) {
      streams.err("mknod: " + words.getFirst() + ": " + ErrorText.of(e.errno()) + "\n");
      return 1;
    }
  }

  private static int decimal(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  private static int octal(String text, int otherwise) {
    try {
      return Integer.parseInt(text, 8);
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  private static int rm(Streams streams, List<String> arguments) {
    boolean force = arguments.stream().anyMatch(a -> a.startsWith("-") && a.contains("f"));
    boolean recursive =
        arguments.stream().anyMatch(a -> a.startsWith("-") && (a.contains("r") || a.contains("R")));
    int status = 0;
    for (String path : arguments.stream().filter(a -> !a.startsWith("-")).toList()) {
      try {
        remove(streams, path, recursive);
      } catch (ErrnoException e) {
        if (!force) {
          streams.err("rm: can't remove '" + path + "': " + ErrorText.of(e.errno()) + "\n");
          status = 1;
        }
      }
    }
    return status;
  }

  private static void remove(Streams streams, String path, boolean recursive) {
    if (recursive && streams.calls().stat(path).directory()) {
      for (String name : streams.calls().list(path)) {
        remove(streams, path + "/" + name, true);
      }
      streams.calls().rmdir(path);
    } else {
      streams.calls().unlink(path);
    }
  }

  private static int chmod(Streams streams, List<String> arguments) {
    if (arguments.size() < 2) {
      streams.err(
          Usage.of(
              "chmod [-Rcvf] MODE[,MODE]... FILE...",
              "Each MODE is one or more of the letters ugoa, one of the symbols +-="));
      return 1;
    }
    int status = 0;
    for (String path : arguments.subList(1, arguments.size())) {
      try {
        int mode = ModeText.parse(arguments.getFirst(), streams.calls().stat(path).mode());
        if (mode < 0) {
          streams.err("chmod: invalid mode '" + arguments.getFirst() + "'\n");
          return 1;
        }
        streams.calls().chmod(path, mode);
      } catch (ErrnoException e) {
        streams.err("chmod: " + path + ": " + ErrorText.of(e.errno()) + "\n");
        status = 1;
      }
    }
    return status;
  }

  private static int mv(Streams streams, List<String> arguments) {
    if (arguments.size() != 2) {
      streams.err(Usage.of("mv [-finT] SOURCE DEST", "Rename SOURCE to DEST"));
      return 1;
    }
    try {
      streams.calls().rename(arguments.get(0), arguments.get(1));
      return 0;
    } catch (ErrnoException e) {
      streams.err(
          "mv: can't rename '" + arguments.getFirst() + "': " + ErrorText.of(e.errno()) + "\n");
      return 1;
    }
  }
}
