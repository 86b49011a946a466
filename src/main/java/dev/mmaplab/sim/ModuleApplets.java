package dev.mmaplab.sim;

import dev.mmaplab.c.ObjectFile;
import dev.mmaplab.kernel.Errno;
import dev.mmaplab.kernel.ErrnoException;
import dev.mmaplab.kernel.Modules;
import java.util.List;
import java.util.Map;

/** insmod, rmmod, lsmod, dmesg: what handles modules and the kernel log. */
final class ModuleApplets {
  private static final int NO_FILE_STATUS = 254;

  private ModuleApplets() {}

  static void install(Map<String, Applet> into, BuiltModules modules) {
    into.put("insmod", (streams, arguments) -> insmod(streams, arguments, modules));
    into.put("rmmod", ModuleApplets::rmmod);
    into.put("lsmod", ModuleApplets::lsmod);
    into.put("dmesg", ModuleApplets::dmesg);
  }

  private static int insmod(Streams streams, List<String> arguments, BuiltModules modules) {
    if (arguments.isEmpty()) {
      streams.err(Usage.of("insmod FILE [SYMBOL=VALUE]...", "Load kernel module"));
      return 1;
    }
    String file = arguments.getFirst();
    String text;
    try {
      int fd = streams.calls().open(file, OpenFlags.READ, 0);
      text = streams.readText(fd);
      streams.calls().close(fd);
    } catch (ErrnoException e) {
      if (e.errno() == Errno.EISDIR) {
        throw new AppletFailure("short read");
      }
      streams.err("insmod: can't insert '" + file + "': " + ErrorText.of(e.errno()) + "\n");
      return e.errno() == Errno.ENOENT ? NO_FILE_STATUS : 1;
    }
    ObjectFile object = modules.byContent().get(text);
    if (object == null) {
      streams.err(
          text.isEmpty()
              ? "insmod: short read\n"
              : "insmod: can't insert '" + file + "': invalid module format\n");
      return text.isEmpty() ? 1 : Errno.ENOEXEC;
    }
    long result =
        streams
            .kernel()
            .modules()
            .insert(moduleName(object.name()), object, arguments.subList(1, arguments.size()));
    if (result < 0) {
      streams.err("insmod: can't insert '" + file + "': " + insmodText((int) -result) + "\n");
      return (int) -result & 0xff;
    }
    return 0;
  }

  /** As busybox's moderror has it. */
  private static String insmodText(int errno) {
    return switch (errno) {
      case Errno.ENOEXEC -> "invalid module format";
      case Errno.ENOENT -> "unknown symbol in module, or unknown parameter";
      case Errno.ESRCH -> "module has wrong symbol version";
      default -> ErrorText.of(errno);
    };
  }

  /** {@code my-driver.c} or {@code my-driver.ko} is the module {@code my_driver}. */
  static String moduleName(String file) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return (dot > 0 ? name.substring(0, dot) : name).replace('-', '_');
  }

  private static int rmmod(Streams streams, List<String> arguments) {
    List<String> names = arguments.stream().filter(a -> !a.startsWith("-")).toList();
    if (names.isEmpty()) {
      streams.err(
          Usage.of(
              "rmmod [-wfa] [MODULE]...",
              "Unload kernel modules\n\n"
                  + "\t-w\tWait until the module is no longer used\n"
                  + "\t-f\tForce unload\n"
                  + "\t-a\tRemove all unused modules (recursively)"));
      return 1;
    }
    int status = 0;
    for (String name : names) {
      long result = streams.kernel().modules().remove(moduleName(name));
      if (result < 0) {
        streams.err(
            "rmmod: can't unload module '" + name + "': " + ErrorText.of((int) -result) + "\n");
        status = 1;
      }
    }
    return status;
  }

  private static int lsmod(Streams streams, List<String> arguments) {
    StringBuilder out =
        new StringBuilder("Module                  Size  Used by    Tainted: G  \n");
    for (Modules.Loaded m : streams.kernel().modules().list()) {
      out.append(
          String.format(
              java.util.Locale.ROOT,
              "%-19s %8d  %d %s\n",
              m.name(),
              m.size(),
              m.references(),
              String.join(",", m.usedBy())));
    }
    streams.out(out.toString());
    return 0;
  }

  private static int dmesg(Streams streams, List<String> arguments) {
    boolean clear = false;
    boolean clearOnly = false;
    for (String argument : arguments) {
      switch (argument) {
        case "-c" -> clear = true;
        case "-C" -> clearOnly = true;
        case "-r", "-n", "-s" -> {}
        default -> {
          if (argument.startsWith("-")) {
            streams.err("dmesg: invalid option -- '" + argument.substring(1) + "'\n");
            return 1;
          }
        }
      }
    }
    if (!clearOnly) {
      streams.out(Streams.bytes(lines(streams.kernel().log().stampedLines())));
    }
    if (clear || clearOnly) {
      streams.kernel().log().clear();
    }
    return 0;
  }

  private static String lines(List<String> lines) {
    return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
  }
}
