package dev.mmaplab.libc;

import dev.mmaplab.kernel.SignalNumbers;
import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/** The library's constant strings, which functions as strerror return: where each lies in every program. */
final class Constants {
  private static final Map<String, Long> ADDRESSES = new LinkedHashMap<>();
  private static final byte[] BYTES = build();

  private Constants() {}

  private static byte[] build() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (String text : ErrorTexts.all()) {
      add(bytes, text);
    }
    for (int signal = 1; signal < 32; signal++) {
      add(bytes, SignalNumbers.text(signal));
      add(bytes, SignalNumbers.name(signal).substring(3));
    }
    return bytes.toByteArray();
  }

  private static void add(ByteArrayOutputStream bytes, String text) {
    if (ADDRESSES.putIfAbsent(text, LibcData.CONSTANTS + bytes.size()) == null) {
      bytes.writeBytes(UserCall.ascii(text));
      bytes.write(0);
    }
  }

  /** The segment's contents. */
  static byte[] bytes() {
    return BYTES.clone();
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
