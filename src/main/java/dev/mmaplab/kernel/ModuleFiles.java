package dev.mmaplab.kernel;

import java.util.Optional;

/** A module's directory in /sys/module. */
final class ModuleFiles {
  private ModuleFiles() {}

  static void create(Kernel kernel, Module module, Optional<String> version) {
    String at = "/sys/module/" + module.name();
    kernel.files().directory(at + "/holders").forbidCreation();
    kernel.files().directory(at + "/sections").forbidCreation();
    kernel.files().directory(at + "/notes").forbidCreation();
    kernel.files().directory(at).forbidCreation();
    kernel.files().attribute(at + "/refcnt", 0444, () -> module.references() + "\n");
    kernel.files().attribute(at + "/coresize", 0444, () -> module.size() + "\n");
    kernel.files().attribute(at + "/initsize", 0444, () -> "0\n");
    kernel.files().attribute(at + "/uevent", 0200, () -> "", bytes -> (long) bytes.length);
    version.ifPresent(v -> kernel.files().attribute(at + "/version", 0444, () -> v + "\n"));
    kernel.files().attribute(at + "/taint", 0444, () -> "OE\n");
    kernel
        .files()
        .attribute(
            at + "/initstate",
            0444,
            () ->
                switch (module.state()) {
                  case Module.LIVE -> "live\n";
                  case Module.COMING -> "coming\n";
                  default -> "going\n";
                });
  }
}
