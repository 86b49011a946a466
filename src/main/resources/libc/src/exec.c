/* The exec functions that take a list, or look along PATH. */
#include <errno.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define COLLECT(argv, first, list) \
  int count = 1; \
  va_list list, again; \
  va_start(list, first); \
  va_copy(again, list); \
  while (va_arg(again, char *)) \
    count++; \
  va_end(again); \
  char **argv = alloca((count + 1) * sizeof *argv); \
  argv[0] = (char *)first; \
  for (int i = 1; i <= count; i++) \
    argv[i] = va_arg(list, char *)

int execl(const char *path, const char *first, ...)
{
  COLLECT(argv, first, list);
  va_end(list);
  return execve(path, argv, environ);
}

int execle(const char *path, const char *first, ...)
{
  COLLECT(argv, first, list);
  char **envp = va_arg(list, char **);
  va_end(list);
  return execve(path, argv, envp);
}

int execvpe(const char *file, char *const *argv, char *const *envp)
{
  const char *path = getenv("PATH");
  int denied = 0;

  if (!*file) {
    errno = ENOENT;
    return -1;
  }
  if (strchr(file, '/'))
    return execve(file, argv, envp);
  if (!path)
    path = "/bin:/usr/bin";
  for (;;) {
    const char *end = strchrnul(path, ':');
    char *name = alloca((end - path) + strlen(file) + 2);

    memcpy(name, path, end - path);
    name[end - path] = '/';
    strcpy(name + (end - path) + (end > path), file);
    execve(name, argv, envp);
    if (errno == EACCES)
      denied = 1;
    else if (errno != ENOENT && errno != ENOTDIR && errno != ESTALE && errno != ENODEV && errno != ETIMEDOUT)
      return -1;
    if (!*end)
      break;
    path = end + 1;
  }
  if (denied)
    errno = EACCES;
  return -1;
}

int execvp(const char *file, char *const *argv)
{
  return execvpe(file, argv, environ);
}

int execlp(const char *file, const char *first, ...)
{
  COLLECT(argv, first, list);
  va_end(list);
  return execvpe(file, argv, environ);
}
