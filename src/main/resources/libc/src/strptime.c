/* strptime(3) in the C locale. */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <time.h>

static const char *const days[] = {"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"};
static const char *const months[] = {"January", "February", "March", "April", "May", "June", "July", "August",
                                     "September", "October", "November", "December"};

enum { WEEKDAY = 1, MONTH = 2, DAY = 4, YEARDAY = 8, CENTURY = 16, SHORT_YEAR = 32 };

struct state {
  struct tm *tm;
  int known, pm, has_pm, hour12, century, year;
};

static int number(const char **s, int low, int high, int width)
{
  int value = 0, digits = 0;

  while (isspace((unsigned char)**s))
    ++*s;
  while (digits < width && isdigit((unsigned char)**s)) {
    value = value * 10 + *(*s)++ - '0';
    digits++;
  }
  return digits && value >= low && value <= high ? value : -1;
}

static int word(const char **s, const char *const *names, int count)
{
  for (int i = 0; i < count; i++) {
    size_t length = strlen(names[i]);

    if (strncasecmp(*s, names[i], length))
      length = 3;
    if (!strncasecmp(*s, names[i], length)) {
      *s += length;
      return i;
    }
  }
  return -1;
}

static const char *parse(const char *s, const char *format, struct state *st);

#define NUMBER(field, low, high, width, offset) \
  { \
    int value = number(&s, low, high, width); \
    if (value < 0) \
      return NULL; \
    field = value + (offset); \
  } \
  break

static const char *one(const char *s, int conversion, struct state *st)
{
  struct tm *tm = st->tm;
  int value;

  switch (conversion) {
  case '%':
    return *s == '%' ? s + 1 : NULL;
  case 'a':
  case 'A':
    if ((value = word(&s, days, 7)) < 0)
      return NULL;
    tm->tm_wday = value;
    st->known |= WEEKDAY;
    break;
  case 'b':
  case 'B':
  case 'h':
    if ((value = word(&s, months, 12)) < 0)
      return NULL;
    tm->tm_mon = value;
    st->known |= MONTH;
    break;
  case 'c':
    return parse(s, "%a %b %e %H:%M:%S %Y", st);
  case 'C':
    st->known |= CENTURY;
    NUMBER(st->century, 0, 99, 2, 0);
  case 'd':
  case 'e':
    st->known |= DAY;
    NUMBER(tm->tm_mday, 1, 31, 2, 0);
  case 'D':
  case 'x':
    return parse(s, "%m/%d/%y", st);
  case 'F':
    return parse(s, "%Y-%m-%d", st);
  case 'H':
  case 'k':
    st->hour12 = 0;
    NUMBER(tm->tm_hour, 0, 23, 2, 0);
  case 'I':
  case 'l':
    st->hour12 = 1;
    NUMBER(tm->tm_hour, 1, 12, 2, 0);
  case 'j':
    st->known |= YEARDAY;
    NUMBER(tm->tm_yday, 1, 366, 3, -1);
  case 'm':
    st->known |= MONTH;
    NUMBER(tm->tm_mon, 1, 12, 2, -1);
  case 'M':
    NUMBER(tm->tm_min, 0, 59, 2, 0);
  case 'n':
  case 't':
    while (isspace((unsigned char)*s))
      s++;
    break;
  case 'p':
  case 'P':
    if (strncasecmp(s, "AM", 2) && strncasecmp(s, "PM", 2))
      return NULL;
    st->pm = (*s | 32) == 'p';
    st->has_pm = 1;
    s += 2;
    break;
  case 'r':
    return parse(s, "%I:%M:%S %p", st);
  case 'R':
    return parse(s, "%H:%M", st);
  case 's': {
    char *end;
    time_t seconds = strtol(s, &end, 10);

    if (end == s || !localtime_r(&seconds, tm))
      return NULL;
    return end;
  }
  case 'S':
    NUMBER(tm->tm_sec, 0, 61, 2, 0);
  case 'T':
  case 'X':
    return parse(s, "%H:%M:%S", st);
  case 'u':
    if ((value = number(&s, 1, 7, 1)) < 0)
      return NULL;
    tm->tm_wday = value % 7;
    st->known |= WEEKDAY;
    break;
  case 'w':
    st->known |= WEEKDAY;
    NUMBER(tm->tm_wday, 0, 6, 1, 0);
  case 'U':
  case 'V':
  case 'W':
  case 'g':
    if (number(&s, 0, conversion == 'g' ? 99 : 53, 2) < 0)
      return NULL;
    break;
  case 'G':
    if (number(&s, 0, 9999, 4) < 0)
      return NULL;
    break;
  case 'y':
    if ((value = number(&s, 0, 99, 2)) < 0)
      return NULL;
    st->year = value;
    st->known |= SHORT_YEAR;
    tm->tm_year = value >= 69 ? value : value + 100;
    break;
  case 'Y':
    if ((value = number(&s, 0, 9999, 4)) < 0)
      return NULL;
    tm->tm_year = value - 1900;
    st->known &= ~(CENTURY | SHORT_YEAR);
    st->known |= 64;
    break;
  case 'Z':
    break;
  default:
    return NULL;
  }
  return s;
}

static const char *parse(const char *s, const char *format, struct state *st)
{
  for (; *format && s; format++) {
    if (isspace((unsigned char)*format)) {
      while (isspace((unsigned char)*s))
        s++;
    } else if (*format == '%') {
      do
        format++;
      while (*format && strchr("-_0^#EO", *format));
      s = one(s, *format, st);
    } else if (*s++ != *format) {
      return NULL;
    }
  }
  return s;
}

static int leap(int year)
{
  return year % 4 == 0 && (year % 100 || year % 400 == 0);
}

char *strptime(const char *restrict text, const char *restrict format, struct tm *tm)
{
  static const int before[] = {0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365};
  struct state st = {tm};
  const char *end = parse(text, format, &st);
  int dated;

  if (!end)
    return NULL;
  if (st.hour12)
    tm->tm_hour = tm->tm_hour % 12 + (st.pm ? 12 : 0);
  if (st.known & CENTURY)
    tm->tm_year = (st.century - 19) * 100 + (st.known & SHORT_YEAR ? st.year : 0);
  dated = (st.known & (MONTH | DAY)) == (MONTH | DAY);
  if (st.known & YEARDAY && !dated && st.known & (64 | SHORT_YEAR | CENTURY)) {
    int month = 0, extra = leap(tm->tm_year + 1900);

    while (month < 11 && before[month + 1] + (month + 1 > 1 ? extra : 0) <= tm->tm_yday)
      month++;
    if (!(st.known & MONTH))
      tm->tm_mon = month;
    if (!(st.known & DAY))
      tm->tm_mday = tm->tm_yday - before[month] - (month > 1 ? extra : 0) + 1;
    dated = 1;
  }
  if (dated && st.known & (64 | SHORT_YEAR | CENTURY | MONTH)) {
    int year = tm->tm_year + 1900, past = year - 1;
    int day = before[tm->tm_mon] + tm->tm_mday - 1 + (tm->tm_mon > 1 && leap(year));

    if (!(st.known & YEARDAY))
      tm->tm_yday = day;
    if (!(st.known & WEEKDAY))
      tm->tm_wday = (1 + past * 365 + past / 4 - past / 100 + past / 400 + day) % 7;
  }
  return (char *)end;
}
