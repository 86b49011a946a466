package dev.mmaplab.sim;

/**
 * What a run without a script does: insmod every module, run every program, rmmod every module,
 * each in name order.
 */
final class DefaultScript {
  private DefaultScript() {}

  static String of(Build build) {
    StringBuilder script = new StringBuilder();
    build.modules().keySet().forEach(name -> script.append("insmod ").append(name).append(".ko\n"));
    build.programs().keySet().forEach(name -> script.append("./").append(name).append('\n'));
    build.modules().keySet().forEach(name -> script.append("rmmod ").append(name).append('\n'));
    return script.toString();
  }
}
