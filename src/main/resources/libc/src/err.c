/* The functions of err.h and error.h that end the process. */
#include <err.h>
#include <errno.h>
#include <error.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

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

void error_at_line(int status, int errnum, const char *file, unsigned int line, const char *format, ...)
{
  static const char *last_file;
  static unsigned int last_line;
  va_list list;

  if (error_one_per_line) {
    if (last_line == line && last_file && (last_file == file || !strcmp(last_file, file)))
      return;
    last_file = file;
    last_line = line;
  }
  fflush(stdout);
  fprintf(stderr, "%s:%s:%u: ", program_invocation_name, file, line);
  va_start(list, format);
  vfprintf(stderr, format, list);
  va_end(list);
  error_message_count++;
  if (errnum)
    fprintf(stderr, ": %s", strerror(errnum));
  fputc('\n', stderr);
  if (status)
    exit(status);
}
