package dev.mmaplab.web;

import dev.mmaplab.kernel.SignalNumbers;
import org.springframework.stereotype.Component;

/** What a terminal says of a program that a signal ended, for the pages. */
@Component("signalWords")
class SignalWords {
  /**
   * @param signal as in {@code SIGBUS}
   * @return as in {@code Bus error (core dumped)}; the name itself if it is none
   */
  public String of(String signal) {
    return SignalNumbers.number(signal)
        .map(n -> SignalNumbers.text(n) + (SignalNumbers.dumpsCore(n) ? " (core dumped)" : ""))
        .orElse(signal);
  }
}
