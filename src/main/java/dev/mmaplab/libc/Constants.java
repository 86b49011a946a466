package dev.mmaplab.libc;

import dev.mmaplab.kernel.SignalNumbers;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The library's constant strings, which functions as strerror return: where each lies in every
 * program.
 */
final class Constants {
  private static final Map<String, Long> ADDRESSES = addresses();

  private Constants() {}

  private static Map<String, Long> addresses() {
    List<String> texts = new ArrayList<>(ErrorTexts.all());
    for (int signal = 1; signal < 32; signal++) {
      texts.add(SignalNumbers.text(signal));
      texts.add(SignalCalls.abbreviation(signal));
    }
    Map<String, Long> at = new LinkedHashMap<>();
    long next = LibcData.CONSTANTS;
    for (String text : texts) {
      if (at.putIfAbsent(text, next) == null) {
        next += text.length() + 1;
      }
    }
    return Collections.unmodifiableMap(at);
  }

  /** The segment's contents. */
  static byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (String text : ADDRESSES.keySet()) {
      bytes.writeBytes(UserCall.ascii(text));
      bytes.write(0);
    }
    return bytes.toByteArray();
  }

  /** The text's address; one that is not a constant is stored at {@code otherwise}. */
  static long place(UserCall c, String text, long otherwise) {
    Long at = ADDRESSES.get(text);
    if (at != null) {
      return at;
    }
    c.storeString(otherwise, UserCall.ascii(text));
    return otherwise;
  }
}
