package dev.mmaplab.libc;

/** The scanf family. */
final class ScanfFunctions {
  private ScanfFunctions() {}

  static void install(Exports to) {
    for (String prefix : new String[] {"", "__isoc99_"}) {
      to.add(prefix + "scanf", c -> file(c, stdin(c), c.arg(0), ArgumentList.ofCall(c, 1)));
      to.add(prefix + "vscanf", c -> file(c, stdin(c), c.arg(0), ArgumentList.ofList(c, c.arg(1))));
      to.add(prefix + "fscanf", c -> file(c, c.arg(0), c.arg(1), ArgumentList.ofCall(c, 2)));
      to.add(
          prefix + "vfscanf", c -> file(c, c.arg(0), c.arg(1), ArgumentList.ofList(c, c.arg(2))));
      to.add(prefix + "sscanf", c -> text(c, ArgumentList.ofCall(c, 2)));
      to.add(prefix + "vsscanf", c -> text(c, ArgumentList.ofList(c, c.arg(2))));
    }
  }

  private static long stdin(UserCall c) {
    return c.memory().loadLong(LibcData.STDIN);
  }

  private static long file(UserCall c, long file, long format, ArgumentList arguments) {
    return new Scanf(c, ScanSource.of(new Input(new Stream(c, file))), format, arguments).run();
  }

  private static long text(UserCall c, ArgumentList arguments) {
    return new Scanf(c, ScanSource.of(c.bytes(c.arg(0))), c.arg(1), arguments).run();
  }
}
