package dev.mmaplab.kernel.api;

import dev.mmaplab.machine.VirtualMemory;
import java.util.Locale;

/** Addresses of networks: {@code %pM}, {@code %pI4}, {@code %pI6} and their kin. */
final class NetworkText {
  private NetworkText() {}

  private static String hex2(int value) {
    return String.format(Locale.ROOT, "%02x", value & 0xff);
  }

  /**
   * @param how the letters behind M or m: R backwards, F with dashes
   */
  static String mac(VirtualMemory memory, long pointer, char kind, char how) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      String between = kind == 'm' || i == 0 ? "" : how == 'F' ? "-" : ":";
      text.append(between).append(hex2(memory.loadByte(pointer + (how == 'R' ? 5 - i : i))));
    }
    return text.toString();
  }

  /**
   * @param order l and h: the lowest byte, which is the first in memory, is shown last
   */
  static String version4(VirtualMemory memory, long pointer, char kind, char order) {
    boolean backwards = order == 'l' || order == 'h';
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      int value = memory.loadByte(pointer + (backwards ? 3 - i : i)) & 0xff;
      text.append(i == 0 ? "" : ".");
      text.append(String.format(Locale.ROOT, kind == 'i' ? "%03d" : "%d", value));
    }
    return text.toString();
  }

  static String version6(VirtualMemory memory, long pointer, char kind) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 16; i++) {
      text.append(kind == 'I' && i > 0 && i % 2 == 0 ? ":" : "");
      text.append(hex2(memory.loadByte(pointer + i)));
    }
    return text.toString();
  }

  /** {@code %pI6c}: the longest run of zeros left out, and an IPv4 address at the end as one. */
  static String compressed(VirtualMemory memory, long pointer) {
    int[] words = new int[8];
    for (int i = 0; i < 8; i++) {
      words[i] =
          (memory.loadByte(pointer + 2L * i) & 0xff) << 8
              | memory.loadByte(pointer + 2L * i + 1) & 0xff;
    }
    boolean mapped =
        words[0] == 0
            && words[1] == 0
            && words[2] == 0
            && words[3] == 0
            && words[4] == 0
            && words[5] == 0xffff;
    int count = mapped ? 6 : 8;
    int start = -1;
    int length = 1;
    for (int i = 0, run = 0; i < count; i++) {
      run = words[i] == 0 ? run + 1 : 0;
      if (run > length) {
        length = run;
        start = i - run + 1;
      }
    }
    StringBuilder text = new StringBuilder();
    boolean colon = false;
    for (int i = 0; i < count; i++) {
      if (i == start) {
        text.append(colon || i == 0 ? ":" : "");
        text.append(":");
        colon = false;
        i += length - 1;
        continue;
      }
      text.append(colon ? ":" : "").append(Integer.toHexString(words[i]));
      colon = true;
    }
    if (mapped) {
      text.append(colon ? ":" : "").append(version4(memory, pointer + 12, 'I', 'b'));
    }
    return text.toString();
  }

  static String uuid(VirtualMemory memory, long pointer, char order) {
    int[] little = {3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15};
    boolean swapped = order == 'l' || order == 'L';
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 16; i++) {
      text.append(hex2(memory.loadByte(pointer + (swapped ? little[i] : i))));
      if (i == 3 || i == 5 || i == 7 || i == 9) {
        text.append('-');
      }
    }
    return order == 'B' || order == 'L'
        ? text.toString().toUpperCase(Locale.ROOT)
        : text.toString();
  }
}
