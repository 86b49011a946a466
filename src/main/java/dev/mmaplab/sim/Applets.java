package dev.mmaplab.sim;

import java.util.Map;
import java.util.TreeMap;

/** All commands of the lab's machine by name. */
final class Applets {
  private Applets() {}

  /**
   * @param modules the run's kernel modules by the text that their .ko files hold
   */
  static Map<String, Applet> all(BuiltModules modules) {
    Map<String, Applet> all = new TreeMap<>();
    ModuleApplets.install(all, modules);
    FileApplets.install(all);
    CopyApplets.install(all);
    TextApplets.install(all);
    FilterApplets.install(all);
    SystemApplets.install(all);
    MountApplets.install(all);
    return all;
  }
}
