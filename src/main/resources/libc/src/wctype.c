/* wctype.h in the C locale. */
#include <ctype.h>
#include <string.h>
#include <wctype.h>

#define CLASS(name) \
  int isw##name(wint_t c) \
  { \
    return c < 128 && is##name(c); \
  }

CLASS(alnum)
CLASS(alpha)
CLASS(blank)
CLASS(cntrl)
CLASS(digit)
CLASS(graph)
CLASS(lower)
CLASS(print)
CLASS(punct)
CLASS(space)
CLASS(upper)
CLASS(xdigit)

wint_t towlower(wint_t c)
{
  return c < 128 ? tolower(c) : c;
}

wint_t towupper(wint_t c)
{
  return c < 128 ? toupper(c) : c;
}

static const struct { const char *name; int (*is)(wint_t); } classes[] = {
  {"alnum", iswalnum}, {"alpha", iswalpha}, {"blank", iswblank}, {"cntrl", iswcntrl}, {"digit", iswdigit},
  {"graph", iswgraph}, {"lower", iswlower}, {"print", iswprint}, {"punct", iswpunct}, {"space", iswspace},
  {"upper", iswupper}, {"xdigit", iswxdigit}};

wctype_t wctype(const char *name)
{
  for (int i = 0; i < sizeof classes / sizeof *classes; i++)
    if (!strcmp(name, classes[i].name))
      return i + 1;
  return 0;
}

int iswctype(wint_t c, wctype_t class)
{
  return class && classes[class - 1].is(c);
}

static const int lower_case = 1, upper_case = 2;

wctrans_t wctrans(const char *name)
{
  return !strcmp(name, "tolower") ? &lower_case : !strcmp(name, "toupper") ? &upper_case : 0;
}

wint_t towctrans(wint_t c, wctrans_t how)
{
  return how == &lower_case ? towlower(c) : how == &upper_case ? towupper(c) : c;
}
