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
