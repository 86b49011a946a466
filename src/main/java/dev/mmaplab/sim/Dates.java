package dev.mmaplab.sim;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.Locale;

/** Times as strftime(3) writes them, in UTC. */
final class Dates {
  private static final long SECOND = 1_000_000_000L;

  private Dates() {}

  static String format(String format, long nanos) {
    ZonedDateTime t =
        Instant.ofEpochSecond(Math.floorDiv(nanos, SECOND), Math.floorMod(nanos, SECOND))
            .atZone(ZoneOffset.UTC);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < format.length(); i++) {
      char c = format.charAt(i);
      if (c != '%' || i + 1 == format.length()) {
        out.append(c);
        continue;
      }
      out.append(field(format.charAt(++i), t, nanos));
    }
    return out.toString();
  }

  private static String field(char c, ZonedDateTime t, long nanos) {
    return switch (c) {
      case 'a' -> t.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ROOT);
      case 'A' -> t.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      case 'b', 'h' -> t.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
      case 'B' -> t.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      case 'C' -> two(t.getYear() / 100);
      case 'd' -> two(t.getDayOfMonth());
      case 'D' -> format("%m/%d/%y", nanos);
      case 'e' -> String.format(Locale.ROOT, "%2d", t.getDayOfMonth());
      case 'F' -> format("%Y-%m-%d", nanos);
      case 'H' -> two(t.getHour());
      case 'I' -> two((t.getHour() + 11) % 12 + 1);
      case 'j' -> String.format(Locale.ROOT, "%03d", t.getDayOfYear());
      case 'm' -> two(t.getMonthValue());
      case 'M' -> two(t.getMinute());
      case 'n' -> "\n";
      case 'p' -> t.getHour() < 12 ? "AM" : "PM";
      case 'R' -> format("%H:%M", nanos);
      case 's' -> Long.toString(Math.floorDiv(nanos, SECOND));
      case 'S' -> two(t.getSecond());
      case 't' -> "\t";
      case 'T' -> format("%H:%M:%S", nanos);
      case 'u' -> Integer.toString(t.getDayOfWeek().getValue());
      case 'w' -> Integer.toString(t.getDayOfWeek().getValue() % 7);
      case 'y' -> two(t.getYear() % 100);
      case 'Y' -> Integer.toString(t.getYear());
      case 'z' -> "+0000";
      case 'Z' -> "UTC";
      case 'c' -> format("%a %b %e %H:%M:%S %Y", nanos);
      case 'x' -> format("%m/%d/%y", nanos);
      case 'X' -> format("%H:%M:%S", nanos);
      case 'N' -> String.format(Locale.ROOT, "%09d", Math.floorMod(nanos, SECOND));
      case '%' -> "%";
      default -> "%" + c;
    };
  }

  private static String two(int value) {
    return String.format(Locale.ROOT, "%02d", value);
  }
}
