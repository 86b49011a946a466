package dev.mmaplab.sim;

import dev.mmaplab.kernel.ErrnoException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** mount and umount. */
final class MountApplets {
  private MountApplets() {}

  static void install(Map<String, Applet> into) {
    into.put("mount", MountApplets::mount);
    into.put("umount", MountApplets::unmount);
  }

  /** {@code mount -t TYPE [-o OPTIONS] SOURCE DIRECTORY}, or a list. */
  private static int mount(Streams streams, List<String> arguments) {
    if (arguments.isEmpty()) {
      return list(streams);
    }
    String type = "";
    List<String> names = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      switch (arguments.get(i)) {
        case "-t" -> type = ++i < arguments.size() ? arguments.get(i) : "";
        case "-o" -> i++;
        default -> names.add(arguments.get(i));
      }
    }
    if (names.size() < 2) {
      String name = names.isEmpty() ? "" : names.getFirst();
      streams.err("mount: can't find " + name + " in /etc/fstab\n");
      return 1;
    }
    try {
      streams.calls().mount(names.get(0), names.get(1), type);
      return 0;
    } catch (ErrnoException e) {
      streams.err(
          "mount: mounting "
              + names.get(0)
              + " on "
              + names.get(1)
              + " failed: "
              + ErrorText.of(e.errno())
              + "\n");
      return 255;
    }
  }

  private static int list(Streams streams) {
    String all = new String(streams.kernel().files().read("/proc/mounts"), StandardCharsets.UTF_8);
    for (String line : all.split("\n", -1)) {
      String[] parts = line.split(" ", -1);
      if (parts.length > 3) {
        streams.out(parts[0] + " on " + parts[1] + " type " + parts[2] + " (" + parts[3] + ")\n");
      }
    }
    return 0;
  }

  private static int unmount(Streams streams, List<String> arguments) {
    int status = 0;
    for (String path : arguments) {
      if (path.startsWith("-")) {
        continue;
      }
      try {
        streams.calls().stat(path);
        streams.calls().unmount(path);
      } catch (ErrnoException e) {
        streams.err("umount: can't unmount " + path + ": " + ErrorText.of(e.errno()) + "\n");
        status = 1;
      }
    }
    return status;
  }
}
