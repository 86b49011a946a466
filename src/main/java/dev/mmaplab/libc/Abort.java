package dev.mmaplab.libc;

import dev.mmaplab.kernel.SignalNumbers;
import dev.mmaplab.kernel.SignalRaised;
import dev.mmaplab.machine.VirtualMemory;

/**
 * abort(3). It is thrown as a signal that the running library function raises; if a handler
 * returns, that function is called again and ends the process this time.
 */
final class Abort {
  private Abort() {}

  static void install(Exports to) {
    to.add(
        "abort",
        c -> {
          throw now(c);
        });
    to.add("__assert_fail", Abort::assertFail);
    to.add("__assert_perror_fail", Abort::assertPerrorFail);
  }

  /** What to throw: first as a signal that may be caught, the second time as one that cannot. */
  static SignalRaised now(UserCall c) {
    VirtualMemory memory = c.memory();
    if (memory.loadInt(LibcData.ABORTING) != 0) {
      SignalCalls.setDefault(c, SignalNumbers.SIGABRT);
    }
    memory.storeInt(LibcData.ABORTING, 1);
    SignalCalls.unblock(c, SignalNumbers.SIGABRT);
    return new SignalRaised(SignalNumbers.SIGABRT, SignalNumbers.SI_TKILL, 0);
  }

  /** A longjmp out of the handler: the process goes on. */
  static void forget(UserCall c) {
    c.memory().storeInt(LibcData.ABORTING, 0);
  }

  /** Says why on standard error, then as {@link #now}. */
  static SignalRaised message(UserCall c, String text) {
    if (c.memory().loadInt(LibcData.ABORTING) == 0) {
      boolean written = Output.toDescriptor(c, 2, UserCall.ascii(text + "\n"));
      assert written || c.errno() != 0;
    }
    return now(c);
  }

  private static long assertFail(UserCall c) {
    throw failed(c, "Assertion `" + c.string(c.arg(0)) + "' failed.");
  }

  private static long assertPerrorFail(UserCall c) {
    throw failed(c, "Unexpected error: " + ErrorTexts.text(c.intArg(0)) + ".");
  }

  private static SignalRaised failed(UserCall c, String what) {
    String program = c.string(c.memory().loadLong(LibcData.PROGRAM_SHORT_NAME));
    String where =
        c.string(c.arg(1))
            + ":"
            + c.intArg(2)
            + ": "
            + (c.arg(3) == 0 ? "" : c.string(c.arg(3)) + ": ");
    if (c.memory().loadInt(LibcData.ABORTING) == 0) {
      new Output(Stream.in(c, LibcData.STDERR))
          .write(UserCall.ascii(program + ": " + where + what + "\n"));
    }
    return now(c);
  }
}
