#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static char *fail(char *made, int error)
{
  free(made);
  errno = error;
  return NULL;
}

char *realpath(const char *restrict path, char *restrict resolved)
{
  char left[2 * PATH_MAX], target[PATH_MAX], *made = NULL, *next;
  size_t length;
  int links = 0;

  if (!path)
    return fail(NULL, EINVAL);
  if (!*path)
    return fail(NULL, ENOENT);
  if (strlen(path) >= PATH_MAX)
    return fail(NULL, ENAMETOOLONG);
  if (!resolved && !(resolved = made = malloc(PATH_MAX)))
    return NULL;
  if (*path == '/')
    strcpy(resolved, "/");
  else if (!getcwd(resolved, PATH_MAX))
    return fail(made, errno);
  strcpy(left, path);
  length = strlen(resolved);
  next = left;
  while (*next) {
    char *end;
    struct stat st;

    while (*next == '/')
      next++;
    end = strchrnul(next, '/');
    if (end == next)
      break;
    if (end - next == 1 && *next == '.') {
      next = end;
      continue;
    }
    if (end - next == 2 && next[0] == '.' && next[1] == '.') {
      while (length > 1 && resolved[--length] != '/')
        ;
      if (length == 0)
        length = 1;
      resolved[length] = 0;
      next = end;
      continue;
    }
    if (length + (end - next) + 2 > PATH_MAX)
      return fail(made, ENAMETOOLONG);
    if (resolved[length - 1] != '/')
      resolved[length++] = '/';
    memcpy(resolved + length, next, end - next);
    length += end - next;
    resolved[length] = 0;
    if (lstat(resolved, &st) < 0)
      return fail(made, errno);
    if (S_ISLNK(st.st_mode)) {
      ssize_t n = readlink(resolved, target, sizeof target - 1);

      if (n < 0)
        return fail(made, errno);
      if (++links > 40)
        return fail(made, ELOOP);
      target[n] = 0;
      if (n + strlen(end) >= PATH_MAX)
        return fail(made, ENAMETOOLONG);
      strcat(target, end);
      strcpy(left, target);
      next = left;
      if (*left == '/') {
        length = 1;
      } else {
        while (length > 1 && resolved[--length] != '/')
          ;
        if (length == 0)
          length = 1;
      }
      resolved[length] = 0;
      continue;
    }
    if (*end && !S_ISDIR(st.st_mode))
      return fail(made, ENOTDIR);
    next = end;
  }
  if (made) {
    char *exact = realloc(made, strlen(made) + 1);

    return exact ? exact : made;
  }
  return resolved;
}

char *canonicalize_file_name(const char *path)
{
  return realpath(path, NULL);
}
