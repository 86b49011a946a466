/* fnmatch(3) in the C locale. */
#include <ctype.h>
#include <fnmatch.h>
#include <string.h>

static int fold(int c, int flags)
{
  return flags & FNM_CASEFOLD ? tolower((unsigned char)c) : (unsigned char)c;
}

/* Behind the bracket expression that begins at p; 0 if it does not end. *found: it holds c. */
static const char *bracket(const char *p, char c, int flags, int *found)
{
  int negated = *p == '!' || *p == '^', first = 1;

  *found = 0;
  if (negated)
    p++;
  for (;; first = 0) {
    int from, to;

    if (*p == ']' && !first)
      break;
    if (!*p || (*p == '/' && flags & FNM_PATHNAME))
      return 0;
    if (p[0] == '[' && p[1] == ':') {
      static const struct { const char *name; int (*is)(int); } classes[] = {
        {"alpha", isalpha}, {"digit", isdigit}, {"alnum", isalnum}, {"upper", isupper}, {"lower", islower},
        {"space", isspace}, {"punct", ispunct}, {"print", isprint}, {"graph", isgraph}, {"cntrl", iscntrl},
        {"xdigit", isxdigit}, {"blank", isblank}};
      const char *end = strstr(p, ":]");
      int known = 0;

      for (int i = 0; end && i < sizeof classes / sizeof *classes; i++)
        if (!strncmp(p + 2, classes[i].name, end - p - 2) && !classes[i].name[end - p - 2]) {
          *found |= classes[i].is((unsigned char)c) != 0;
          known = 1;
        }
      if (known) {
        p = end + 2;
        continue;
      }
    }
    if (*p == '\\' && !(flags & FNM_NOESCAPE) && p[1])
      p++;
    from = to = fold(*p++, flags);
    if (p[0] == '-' && p[1] && p[1] != ']') {
      p++;
      if (*p == '\\' && !(flags & FNM_NOESCAPE) && p[1])
        p++;
      to = fold(*p++, flags);
    }
    if (from <= fold(c, flags) && fold(c, flags) <= to)
      *found = 1;
  }
  *found ^= negated;
  return p + 1;
}

static int match(const char *p, const char *s, const char *start, int flags)
{
  for (; *p; p++, s++) {
    int leading = *s == '.' && flags & FNM_PERIOD && (s == start || (flags & FNM_PATHNAME && s[-1] == '/'));

    switch (*p) {
    case '?':
      if (!*s || (*s == '/' && flags & FNM_PATHNAME) || leading)
        return FNM_NOMATCH;
      break;
    case '*':
      if (leading)
        return FNM_NOMATCH;
      while (*p == '*')
        p++;
      for (;; s++) {
        if (!match(p, s, start, flags))
          return 0;
        if (!*s || (*s == '/' && flags & FNM_PATHNAME))
          return FNM_NOMATCH;
      }
    case '[': {
      int found;
      const char *end;

      if (!*s || (*s == '/' && flags & FNM_PATHNAME) || leading)
        return FNM_NOMATCH;
      end = bracket(p + 1, *s, flags, &found);
      if (end) {
        if (!found)
          return FNM_NOMATCH;
        p = end - 1;
        break;
      }
      if (*s != '[')
        return FNM_NOMATCH;
      break;
    }
    case '\\':
      if (!(flags & FNM_NOESCAPE) && p[1])
        p++;
      /* fall through */
    default:
      if (fold(*p, flags) != fold(*s, flags))
        return FNM_NOMATCH;
    }
  }
  if (!*s || (*s == '/' && flags & FNM_LEADING_DIR))
    return 0;
  return FNM_NOMATCH;
}

int fnmatch(const char *pattern, const char *string, int flags)
{
  return match(pattern, string, string, flags);
}
