/* The functions of err.h and error.h that end the process. */
#include <err.h>
#include <error.h>
#include <stdio.h>
#include <stdlib.h>

extern void __verror(int, const char *, __gnuc_va_list);

void verr(int status, const char *format, __gnuc_va_list list)
{
  vwarn(format, list);
  exit(status);
}

void verrx(int status, const char *format, __gnuc_va_list list)
{
  vwarnx(format, list);
  exit(status);
}

void err(int status, const char *format, ...)
{
  va_list list;

  va_start(list, format);
  verr(status, format, list);
}

void errx(int status, const char *format, ...)
{
  va_list list;

  va_start(list, format);
  verrx(status, format, list);
}

void error(int status, int errnum, const char *format, ...)
{
  va_list list;

  fflush(stdout);
  va_start(list, format);
  __verror(errnum, format, list);
  va_end(list);
  if (status)
    exit(status);
}
