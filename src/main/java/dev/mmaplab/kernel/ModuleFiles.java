package dev.mmaplab.kernel;

/** A module's directory in /sys/module. */
final class ModuleFiles {
  private ModuleFiles() {}

  static void create(Kernel kernel, Module module) {
    String at = "/sys/module/" + module.name();
    kernel.files().directory(at + "/parameters").forbidCreation();
    kernel.files().directory(at + "/holders").forbidCreation();
    kernel.files().directory(at + "/sections").forbidCreation();
    kernel.files().directory(at).forbidCreation();
    kernel.files().text(at + "/refcnt", 0444, () -> module.references() + "\n");
    kernel.files().text(at + "/coresize", 0444, () -> module.size() + "\n");
    kernel.files().text(at + "/taint", 0444, () -> "OE\n");
    kernel
        .files()
        .text(
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
