package dev.mmaplab.submission;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.regex.Pattern;

/** Makes ULIDs: 48 bits of milliseconds, then 80 random ones that count up within a millisecond. */
final class Ulids {
  private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final Pattern FORM = Pattern.compile("[0-7][0-9A-HJKMNP-TV-Z]{25}");
  private static final int LOW_BITS = 40;
  private static final long LOW_MASK = (1L << LOW_BITS) - 1;

  private final Clock clock;
  private final SecureRandom random = new SecureRandom();
  private long millis;
  private long high;
  private long low;

  Ulids(Clock clock) {
    this.clock = clock;
  }

  static boolean isUlid(String text) {
    return FORM.matcher(text).matches();
  }

  /** Greater than all before, even if the clock stands still or goes back. */
  synchronized String next() {
    long now = clock.millis();
    if (now > millis) {
      millis = now;
      high = random.nextLong() & LOW_MASK;
      low = random.nextLong() & LOW_MASK;
    } else {
      low = (low + 1) & LOW_MASK;
      if (low == 0) {
        high = (high + 1) & LOW_MASK;
      }
    }
    StringBuilder text = new StringBuilder(26);
    append(text, millis, 10);
    append(text, high, 8);
    append(text, low, 8);
    return text.toString();
  }

  private static void append(StringBuilder text, long value, int digits) {
    for (int shift = 5 * (digits - 1); shift >= 0; shift -= 5) {
      text.append(DIGITS.charAt((int) (value >>> shift) & 31));
    }
  }
}
