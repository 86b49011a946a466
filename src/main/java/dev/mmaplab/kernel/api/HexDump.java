package dev.mmaplab.kernel.api;

import java.util.Locale;

/** hex_dump_to_buffer: one line of a hex dump. */
final class HexDump {
  private HexDump() {}

  /**
   * @param groupSize bytes printed as one little-endian number: 1, 2, 4 or 8
   */
  static String line(byte[] bytes, int row, int groupSize, boolean ascii) {
    int group = groupSize == 2 || groupSize == 4 || groupSize == 8 ? groupSize : 1;
    if (bytes.length % group != 0) {
      group = 1;
    }
    StringBuilder text = new StringBuilder();
    for (int at = 0; at < bytes.length; at += group) {
      text.append(at == 0 ? "" : " ");
      for (int i = group - 1; i >= 0; i--) {
        text.append(String.format(Locale.ROOT, "%02x", bytes[at + i] & 0xff));
      }
    }
    if (ascii && bytes.length > 0) {
      int column = row * 2 + row / group + 1;
      text.repeat(' ', Math.max(0, column - text.length()));
      for (byte b : bytes) {
        text.append(b >= 32 && b < 127 ? (char) b : '.');
      }
    }
    return text.toString();
  }
}
