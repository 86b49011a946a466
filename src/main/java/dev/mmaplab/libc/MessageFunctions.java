package dev.mmaplab.libc;

import java.nio.charset.StandardCharsets;

/** The messages of err.h and error.h; what ends the process after them is in C. */
final class MessageFunctions {
  private MessageFunctions() {}

  static void install(Exports to) {
    to.add("warn", c -> warn(c, c.arg(0), ArgumentList.ofCall(c, 1), true));
    to.add("warnx", c -> warn(c, c.arg(0), ArgumentList.ofCall(c, 1), false));
    to.add("vwarn", c -> warn(c, c.arg(0), ArgumentList.ofList(c, c.arg(1)), true));
    to.add("vwarnx", c -> warn(c, c.arg(0), ArgumentList.ofList(c, c.arg(1)), false));
    to.add("__verror", MessageFunctions::verror);
  }

  private static String text(UserCall c, long format, ArgumentList arguments) {
    Printf printf = new Printf(c, format, arguments);
    return printf.run() ? new String(printf.bytes(), StandardCharsets.ISO_8859_1) : "";
  }

  private static long warn(UserCall c, long format, ArgumentList arguments, boolean withErrno) {
    int errno = c.errno();
    String line = c.string(c.memory().loadLong(LibcData.PROGRAM_SHORT_NAME)) + ": ";
    if (format != 0) {
      line += text(c, format, arguments) + (withErrno ? ": " : "");
    }
    line += withErrno ? ErrorTexts.text(errno) : "";
    new Output(Stream.in(c, LibcData.STDERR)).write(UserCall.ascii(line + "\n"));
    return 0;
  }

  /** (errnum, format, list): error(3) after stdout has been flushed. */
  private static long verror(UserCall c) {
    int errno = c.intArg(0);
    String line =
        c.string(c.memory().loadLong(LibcData.PROGRAM_NAME))
            + ": "
            + text(c, c.arg(1), ArgumentList.ofList(c, c.arg(2)));
    line += errno != 0 ? ": " + ErrorTexts.text(errno) : "";
    new Output(Stream.in(c, LibcData.STDERR)).write(UserCall.ascii(line + "\n"));
    c.memory().storeInt(LibcData.ERROR_COUNT, c.memory().loadInt(LibcData.ERROR_COUNT) + 1);
    return 0;
  }
}
