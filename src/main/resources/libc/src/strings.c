/* String functions that are seldom used. */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

/* Digits that begin with a zero are a fraction: the longer run of zeros comes first. */
int strverscmp(const char *a, const char *b)
{
  const unsigned char *l = (const unsigned char *)a, *r = (const unsigned char *)b;
  size_t i, digits = 0, start = 0;
  int zeros = 1;

  for (i = 0; l[i] == r[i]; i++) {
    if (!l[i])
      return 0;
    if (!isdigit(l[i])) {
      start = i + 1;
      zeros = 1;
    } else if (l[i] != '0') {
      zeros = 0;
    }
  }
  if (l[start] - '1' < 9u && r[start] - '1' < 9u) {
    for (digits = i; isdigit(l[digits]); digits++)
      if (!isdigit(r[digits]))
        return 1;
    if (isdigit(r[digits]))
      return -1;
  } else if (zeros && start < i && (isdigit(l[i]) || isdigit(r[i]))) {
    return (unsigned char)(l[i] - '0') - (unsigned char)(r[i] - '0');
  }
  return l[i] - r[i];
}

int getsubopt(char **restrict option, char *const *restrict tokens, char **restrict value)
{
  char *start = *option, *end = strchrnul(start, ','), *equals = memchr(start, '=', end - start);
  char *stop = equals ? equals : end;

  if (!*start)
    return -1;
  *value = equals ? equals + 1 : NULL;
  if (*end)
    *end++ = 0;
  *option = end;
  for (int i = 0; tokens[i]; i++)
    if (!strncmp(tokens[i], start, stop - start) && !tokens[i][stop - start])
      return i;
  *value = start;
  return -1;
}

static const char digits[] = "./0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

char *l64a(long value)
{
  static char text[7];
  unsigned int left = value;
  int n = 0;

  for (; left; left >>= 6)
    text[n++] = digits[left & 63];
  text[n] = 0;
  return text;
}

long a64l(const char *text)
{
  unsigned int value = 0;

  for (int i = 0; i < 6 && text[i]; i++) {
    const char *at = strchr(digits, text[i]);

    if (!at)
      break;
    value |= (unsigned int)(at - digits) << 6 * i;
  }
  return (int)value;
}
