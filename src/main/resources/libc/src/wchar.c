#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

size_t wcslen(const wchar_t *s)
{
  size_t n = 0;

  while (s[n])
    n++;
  return n;
}

size_t wcsnlen(const wchar_t *s, size_t max)
{
  size_t n = 0;

  while (n < max && s[n])
    n++;
  return n;
}

wchar_t *wmemcpy(wchar_t *restrict to, const wchar_t *restrict from, size_t n)
{
  return memcpy(to, from, n * sizeof *to);
}

wchar_t *wmemmove(wchar_t *to, const wchar_t *from, size_t n)
{
  return memmove(to, from, n * sizeof *to);
}

wchar_t *wmemset(wchar_t *to, wchar_t c, size_t n)
{
  for (size_t i = 0; i < n; i++)
    to[i] = c;
  return to;
}

wchar_t *wmemchr(const wchar_t *s, wchar_t c, size_t n)
{
  for (size_t i = 0; i < n; i++)
    if (s[i] == c)
      return (wchar_t *)s + i;
  return 0;
}

int wmemcmp(const wchar_t *a, const wchar_t *b, size_t n)
{
  for (size_t i = 0; i < n; i++)
    if (a[i] != b[i])
      return a[i] < b[i] ? -1 : 1;
  return 0;
}

wchar_t *wcscpy(wchar_t *restrict to, const wchar_t *restrict from)
{
  return wmemcpy(to, from, wcslen(from) + 1);
}

wchar_t *wcscat(wchar_t *restrict to, const wchar_t *restrict from)
{
  wcscpy(to + wcslen(to), from);
  return to;
}

wchar_t *wcsncpy(wchar_t *restrict to, const wchar_t *restrict from, size_t n)
{
  size_t length = wcsnlen(from, n);

  wmemcpy(to, from, length);
  wmemset(to + length, 0, n - length);
  return to;
}

int wcsncmp(const wchar_t *a, const wchar_t *b, size_t n)
{
  for (; n; a++, b++, n--)
    if (*a != *b || !*a)
      return *a < *b ? -1 : *a > *b;
  return 0;
}

int wcscmp(const wchar_t *a, const wchar_t *b)
{
  return wcsncmp(a, b, (size_t)-1);
}

wchar_t *wcschr(const wchar_t *s, wchar_t c)
{
  return wmemchr(s, c, wcslen(s) + 1);
}

wchar_t *wcsrchr(const wchar_t *s, wchar_t c)
{
  for (size_t n = wcslen(s) + 1; n; n--)
    if (s[n - 1] == c)
      return (wchar_t *)s + n - 1;
  return 0;
}

wchar_t *wcsstr(const wchar_t *s, const wchar_t *wanted)
{
  size_t n = wcslen(wanted);

  for (;; s++) {
    if (!wcsncmp(s, wanted, n))
      return (wchar_t *)s;
    if (!*s)
      return 0;
  }
}

wchar_t *wcsncat(wchar_t *restrict to, const wchar_t *restrict from, size_t n)
{
  size_t length = wcslen(to), i;

  for (i = 0; i < n && from[i]; i++)
    to[length + i] = from[i];
  to[length + i] = 0;
  return to;
}

wchar_t *wcpcpy(wchar_t *restrict to, const wchar_t *restrict from)
{
  return wcscpy(to, from) + wcslen(from);
}

wchar_t *wmempcpy(wchar_t *restrict to, const wchar_t *restrict from, size_t n)
{
  return wmemcpy(to, from, n) + n;
}

wchar_t *wcsdup(const wchar_t *s)
{
  size_t n = wcslen(s) + 1;
  wchar_t *copy = malloc(n * sizeof *copy);

  return copy ? wmemcpy(copy, s, n) : NULL;
}

static int lower(wchar_t c)
{
  return c >= 'A' && c <= 'Z' ? c + 32 : c;
}

int wcsncasecmp(const wchar_t *a, const wchar_t *b, size_t n)
{
  for (; n; n--, a++, b++)
    if (lower(*a) != lower(*b))
      return lower(*a) < lower(*b) ? -1 : 1;
    else if (!*a)
      break;
  return 0;
}

int wcscasecmp(const wchar_t *a, const wchar_t *b)
{
  return wcsncasecmp(a, b, -1);
}

int wcscoll(const wchar_t *a, const wchar_t *b)
{
  return wcscmp(a, b);
}

size_t wcsspn(const wchar_t *s, const wchar_t *set)
{
  size_t n = 0;

  while (s[n] && wcschr(set, s[n]))
    n++;
  return n;
}

size_t wcscspn(const wchar_t *s, const wchar_t *set)
{
  size_t n = 0;

  while (s[n] && !wcschr(set, s[n]))
    n++;
  return n;
}

wchar_t *wcspbrk(const wchar_t *s, const wchar_t *set)
{
  s += wcscspn(s, set);
  return *s ? (wchar_t *)s : NULL;
}

wchar_t *wcstok(wchar_t *restrict s, const wchar_t *restrict set, wchar_t **restrict state)
{
  wchar_t *end;

  if (!s)
    s = *state;
  if (!s)
    return NULL;
  s += wcsspn(s, set);
  if (!*s) {
    *state = NULL;
    return NULL;
  }
  end = s + wcscspn(s, set);
  *state = *end ? end + 1 : NULL;
  *end = 0;
  return s;
}

/* The C locale: a byte is a character if it is ASCII. */
wint_t btowc(int c)
{
  return c >= 0 && c < 128 ? c : WEOF;
}

int wctob(wint_t c)
{
  return c < 128 ? c : -1;
}

int mbsinit(const mbstate_t *state)
{
  return 1;
}

size_t mbrtowc(wchar_t *restrict to, const char *restrict s, size_t n, mbstate_t *restrict state)
{
  if (!s)
    return 0;
  if (!n)
    return -2;
  if (*s & 0x80) {
    errno = EILSEQ;
    return -1;
  }
  if (to)
    *to = *s;
  return *s != 0;
}

size_t mbrlen(const char *restrict s, size_t n, mbstate_t *restrict state)
{
  return mbrtowc(NULL, s, n, state);
}

size_t wcrtomb(char *restrict to, wchar_t c, mbstate_t *restrict state)
{
  if (!to)
    return 1;
  if (c < 0 || c > 127) {
    errno = EILSEQ;
    return -1;
  }
  *to = c;
  return 1;
}

int mbtowc(wchar_t *restrict to, const char *restrict s, size_t n)
{
  size_t used = s ? mbrtowc(to, s, n, NULL) : 0;

  return used > 1 ? -1 : used;
}

int mblen(const char *s, size_t n)
{
  return mbtowc(NULL, s, n);
}

int wctomb(char *to, wchar_t c)
{
  return to ? (int)wcrtomb(to, c, NULL) : 0;
}

size_t mbsrtowcs(wchar_t *restrict to, const char **restrict from, size_t n, mbstate_t *restrict state)
{
  const char *s = *from;
  size_t i;

  for (i = 0; !to || i < n; i++) {
    wchar_t c;

    if (mbrtowc(&c, s + i, 1, state) > 1) {
      if (to)
        *from = s + i;
      return -1;
    }
    if (to)
      to[i] = c;
    if (!c) {
      if (to)
        *from = NULL;
      return i;
    }
  }
  *from = s + i;
  return i;
}

size_t wcsrtombs(char *restrict to, const wchar_t **restrict from, size_t n, mbstate_t *restrict state)
{
  const wchar_t *s = *from;
  size_t i;

  for (i = 0; !to || i < n; i++) {
    if (s[i] < 0 || s[i] > 127) {
      errno = EILSEQ;
      return -1;
    }
    if (to)
      to[i] = s[i];
    if (!s[i]) {
      if (to)
        *from = NULL;
      return i;
    }
  }
  *from = s + i;
  return i;
}

size_t mbstowcs(wchar_t *restrict to, const char *restrict from, size_t n)
{
  return mbsrtowcs(to, &from, n, NULL);
}

size_t wcstombs(char *restrict to, const wchar_t *restrict from, size_t n)
{
  return wcsrtombs(to, &from, n, NULL);
}

int wcwidth(wchar_t c)
{
  return c == 0 ? 0 : c >= 32 && c < 127 ? 1 : -1;
}

int wcswidth(const wchar_t *s, size_t n)
{
  int width = 0;

  for (; n && *s; n--, s++) {
    if (wcwidth(*s) < 0)
      return -1;
    width += wcwidth(*s);
  }
  return width;
}

/* As bytes, up to the first that is not ASCII. */
static char *narrow(const wchar_t *s)
{
  size_t n = 0;
  char *text;

  while (s[n] > 0 && s[n] < 128)
    n++;
  text = malloc(n + 1);
  for (size_t i = 0; i < n; i++)
    text[i] = s[i];
  text[n] = 0;
  return text;
}

#define CONVERT(type, name, other, ...) \
  char *text = narrow(s), *stop; \
  type value = other(text, &stop __VA_ARGS__); \
  if (end) \
    *end = (wchar_t *)s + (stop - text); \
  free(text); \
  return value

long wcstol(const wchar_t *restrict s, wchar_t **restrict end, int base)
{
  CONVERT(long, wcstol, strtol, , base);
}

unsigned long wcstoul(const wchar_t *restrict s, wchar_t **restrict end, int base)
{
  CONVERT(unsigned long, wcstoul, strtoul, , base);
}

long long wcstoll(const wchar_t *restrict s, wchar_t **restrict end, int base)
{
  CONVERT(long long, wcstoll, strtoll, , base);
}

unsigned long long wcstoull(const wchar_t *restrict s, wchar_t **restrict end, int base)
{
  CONVERT(unsigned long long, wcstoull, strtoull, , base);
}

double wcstod(const wchar_t *restrict s, wchar_t **restrict end)
{
  CONVERT(double, wcstod, strtod);
}
