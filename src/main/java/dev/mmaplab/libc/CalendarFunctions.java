package dev.mmaplab.libc;

import dev.mmaplab.kernel.Errno;
import dev.mmaplab.machine.VirtualMemory;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.Locale;

/** Broken-down time of time.h; the time zone is UTC. */
final class CalendarFunctions {
  private static final String[] DAYS = {
    "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"
  };
  private static final String[] MONTHS = {
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December"
  };

  /** struct tm's first nine ints. */
  private record Tm(
      int sec, int min, int hour, int day, int month, int year, int weekday, int yearDay, int dst) {
    static Tm load(VirtualMemory m, long at) {
      return new Tm(
          m.loadInt(at),
          m.loadInt(at + 4),
          m.loadInt(at + 8),
          m.loadInt(at + 12),
          m.loadInt(at + 16),
          m.loadInt(at + 20),
          m.loadInt(at + 24),
          m.loadInt(at + 28),
          m.loadInt(at + 32));
    }
  }

  private CalendarFunctions() {}

  static void install(Exports to) {
    to.add("gmtime", c -> store(c, c.memory().loadLong(c.arg(0)), LibcData.TM));
    to.add("localtime", c -> store(c, c.memory().loadLong(c.arg(0)), LibcData.TM));
    to.add("gmtime_r", c -> store(c, c.memory().loadLong(c.arg(0)), c.arg(1)));
    to.add("localtime_r", c -> store(c, c.memory().loadLong(c.arg(0)), c.arg(1)));
    to.add("mktime", CalendarFunctions::mktime);
    to.add("timegm", CalendarFunctions::mktime);
    to.add("timelocal", CalendarFunctions::mktime);
    to.add("asctime", c -> ascii(c, c.arg(0), LibcData.TIME_TEXT));
    to.add("asctime_r", c -> ascii(c, c.arg(0), c.arg(1)));
    to.add(
        "ctime",
        c -> ascii(c, store(c, c.memory().loadLong(c.arg(0)), LibcData.TM), LibcData.TIME_TEXT));
    to.add(
        "ctime_r", c -> ascii(c, store(c, c.memory().loadLong(c.arg(0)), LibcData.TM), c.arg(1)));
    to.add("strftime", CalendarFunctions::strftime);
    to.add("tzset", c -> 0);
  }

  private static long store(UserCall c, long seconds, long at) {
    if (seconds > 67767976233532799L || seconds < -67768040609712422L) {
      return c.failNull(Errno.EOVERFLOW);
    }
    if (Math.abs(seconds) > 31556889864403199L) {
      throw c.unsupported("years beyond 999999999");
    }
    LocalDateTime t = LocalDateTime.ofEpochSecond(seconds, 0, ZoneOffset.UTC);
    VirtualMemory memory = c.memory();
    int[] fields = {
      t.getSecond(),
      t.getMinute(),
      t.getHour(),
      t.getDayOfMonth(),
      t.getMonthValue() - 1,
      t.getYear() - 1900,
      t.getDayOfWeek().getValue() % 7,
      t.getDayOfYear() - 1,
      0
    };
    for (int i = 0; i < fields.length; i++) {
      memory.storeInt(at + 4L * i, fields[i]);
    }
    memory.storeLong(at + 40, 0);
    memory.storeLong(at + 48, LibcData.UTC);
    return at;
  }

  private static LocalDateTime normal(Tm tm) {
    return LocalDateTime.of(1900 + tm.year(), 1, 1, 0, 0)
        .plusMonths(tm.month())
        .plusDays(tm.day() - 1L)
        .plusHours(tm.hour())
        .plusMinutes(tm.min())
        .plusSeconds(tm.sec());
  }

  private static long mktime(UserCall c) {
    long seconds = normal(Tm.load(c.memory(), c.arg(0))).toEpochSecond(ZoneOffset.UTC);
    long unused = store(c, seconds, c.arg(0));
    assert unused != Long.MIN_VALUE;
    return seconds;
  }

  private static String shortName(String[] names, int index) {
    return index < 0 || index >= names.length ? "???" : names[index].substring(0, 3);
  }

  private static long ascii(UserCall c, long tmAddress, long to) {
    if (tmAddress == 0) {
      return c.failNull(Errno.EINVAL);
    }
    Tm tm = Tm.load(c.memory(), tmAddress);
    String text =
        String.format(
            Locale.ROOT,
            "%s %s%3d %02d:%02d:%02d %d\n",
            shortName(DAYS, tm.weekday()),
            shortName(MONTHS, tm.month()),
            tm.day(),
            tm.hour(),
            tm.min(),
            tm.sec(),
            1900L + tm.year());
    c.storeString(to, UserCall.ascii(text));
    return to;
  }

  private static long strftime(UserCall c) {
    String text = expand(c, c.string(c.arg(2)), Tm.load(c.memory(), c.arg(3)));
    if (c.arg(1) >= 0 && text.length() + 1 > c.arg(1)) {
      return 0;
    }
    c.storeString(c.arg(0), UserCall.ascii(text));
    return text.length();
  }

  private static String expand(UserCall c, String format, Tm tm) {
    StringBuilder out = new StringBuilder();
    int i = 0;
    while (i < format.length()) {
      char ch = format.charAt(i++);
      if (ch != '%' || i == format.length()) {
        out.append(ch);
        continue;
      }
      while (i + 1 < format.length() && (format.charAt(i) == 'E' || format.charAt(i) == 'O')) {
        i++;
      }
      int start = i;
      while (i + 1 < format.length() && "_-0^#123456789".indexOf(format.charAt(i)) >= 0) {
        i++;
      }
      String flags = format.substring(start, i);
      out.append(shaped(field(c, format.charAt(i), tm), flags, format.charAt(i)));
      i++;
    }
    return out.toString();
  }

  /** glibc's flags and widths, which change what a field is padded with. */
  private static String shaped(String field, String given, char conversion) {
    if (given.isEmpty()) {
      return field;
    }
    String flags = given.replaceFirst("[1-9][0-9]*$", "");
    String digits = given.substring(flags.length());
    int width = digits.isEmpty() ? 0 : Math.min(Integer.parseInt(digits), 1000);
    boolean number = "CdegGHIjklmMSsuUVwWyY".indexOf(conversion) >= 0;
    String text = field;
    if (flags.contains("^")) {
      text = text.toUpperCase(Locale.ROOT);
    }
    if (flags.contains("#")) {
      text =
          conversion == 'Z' || conversion == 'p'
              ? text.toLowerCase(Locale.ROOT)
              : text.toUpperCase(Locale.ROOT);
    }
    if (number && flags.contains("-")) {
      return text.replaceFirst("^[ 0]+(?=.)", "");
    }
    if (number && flags.contains("_")) {
      int zeros = text.length() - text.replaceFirst("^0+(?=.)", "").length();
      text = " ".repeat(zeros) + text.substring(zeros);
    }
    if (number && flags.contains("0")) {
      text = text.replace(' ', '0');
    }
    boolean zero = flags.contains("0") || number && !flags.contains("_");
    return (zero ? "0" : " ").repeat(Math.max(0, width - text.length())) + text;
  }

  private static String two(int value) {
    return String.format(Locale.ROOT, "%02d", value);
  }

  private static String field(UserCall c, char conversion, Tm tm) {
    int hour12 = tm.hour() % 12 == 0 ? 12 : tm.hour() % 12;
    return switch (conversion) {
      case 'a' -> tm.weekday() < 0 || tm.weekday() > 6 ? "?" : DAYS[tm.weekday()].substring(0, 3);
      case 'A' -> tm.weekday() < 0 || tm.weekday() > 6 ? "?" : DAYS[tm.weekday()];
      case 'b', 'h' -> tm.month() < 0 || tm.month() > 11 ? "?" : MONTHS[tm.month()].substring(0, 3);
      case 'B' -> tm.month() < 0 || tm.month() > 11 ? "?" : MONTHS[tm.month()];
      case 'c' -> expand(c, "%a %b %e %H:%M:%S %Y", tm);
      case 'C' -> two((1900 + tm.year()) / 100);
      case 'd' -> two(tm.day());
      case 'D', 'x' -> expand(c, "%m/%d/%y", tm);
      case 'e' -> String.format(Locale.ROOT, "%2d", tm.day());
      case 'F' -> expand(c, "%Y-%m-%d", tm);
      case 'H' -> two(tm.hour());
      case 'I' -> two(hour12);
      case 'j' -> String.format(Locale.ROOT, "%03d", tm.yearDay() + 1);
      case 'k' -> String.format(Locale.ROOT, "%2d", tm.hour());
      case 'l' -> String.format(Locale.ROOT, "%2d", hour12);
      case 'm' -> two(tm.month() + 1);
      case 'M' -> two(tm.min());
      case 'n' -> "\n";
      case 'p' -> tm.hour() >= 12 ? "PM" : "AM";
      case 'P' -> tm.hour() >= 12 ? "pm" : "am";
      case 'r' -> expand(c, "%I:%M:%S %p", tm);
      case 'R' -> expand(c, "%H:%M", tm);
      case 's' -> Long.toString(normal(tm).toEpochSecond(ZoneOffset.UTC));
      case 'S' -> two(tm.sec());
      case 't' -> "\t";
      case 'T', 'X' -> expand(c, "%H:%M:%S", tm);
      case 'u' -> Integer.toString(tm.weekday() == 0 ? 7 : tm.weekday());
      case 'U' -> two((tm.yearDay() + 7 - tm.weekday()) / 7);
      case 'V' -> two(normal(tm).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
      case 'g' -> two(Math.floorMod(normal(tm).get(IsoFields.WEEK_BASED_YEAR), 100));
      case 'G' -> Integer.toString(normal(tm).get(IsoFields.WEEK_BASED_YEAR));
      case 'w' -> Integer.toString(tm.weekday());
      case 'W' -> two((tm.yearDay() + 7 - (tm.weekday() + 6) % 7) / 7);
      case 'y' -> two((1900 + tm.year()) % 100);
      case 'Y' -> Integer.toString(1900 + tm.year());
      case 'z' -> "+0000";
      case 'Z' -> "UTC";
      case '%' -> "%";
      default -> throw c.unsupported("strftime's %" + conversion);
    };
  }
}
