package dev.mmaplab.kernel.api;

import dev.mmaplab.machine.VirtualMemory;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;

/** {@code %ptR} of a {@code struct rtc_time} and {@code %ptT} of a {@code time64_t}. */
final class TimeText {
  private TimeText() {}

  /**
   * @param letters what is behind {@code pt}: R or T, then d and t for one part only, r for a
   *     struct that is shown as it is, s for a space between the parts
   */
  static String of(VirtualMemory memory, long pointer, String letters) {
    int[] fields = new int[6];
    if (letters.startsWith("T")) {
      LocalDateTime time =
          LocalDateTime.ofInstant(Instant.ofEpochSecond(memory.loadLong(pointer)), ZoneOffset.UTC);
      fields[0] = time.getSecond();
      fields[1] = time.getMinute();
      fields[2] = time.getHour();
      fields[3] = time.getDayOfMonth();
      fields[4] = time.getMonthValue() - 1;
      fields[5] = time.getYear() - 1900;
    } else {
      for (int i = 0; i < 6; i++) {
        fields[i] = memory.loadInt(pointer + 4L * i);
      }
    }
    boolean raw = letters.indexOf('r', 1) > 0;
    boolean onlyDate = letters.startsWith("d", 1);
    boolean onlyTime = letters.startsWith("t", 1);
    String date =
        String.format(
            Locale.ROOT,
            "%04d-%02d-%02d",
            fields[5] + (raw ? 0 : 1900),
            fields[4] + (raw ? 0 : 1),
            fields[3]);
    String time = String.format(Locale.ROOT, "%02d:%02d:%02d", fields[2], fields[1], fields[0]);
    if (onlyDate) {
      return date;
    }
    return onlyTime ? time : date + (letters.indexOf('s', 1) > 0 ? " " : "T") + time;
  }
}
