/* glob(3): one level of the path after the other. */
#include <dirent.h>
#include <errno.h>
#include <fnmatch.h>
#include <glob.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

static int add(glob_t *g, const char *path, int flags)
{
  struct stat st;
  char **grown = realloc(g->gl_pathv, (g->gl_offs + g->gl_pathc + 2) * sizeof *grown), *copy = malloc(strlen(path) + 2);

  if (!grown || !copy)
    return GLOB_NOSPACE;
  g->gl_pathv = grown;
  strcpy(copy, path);
  if (flags & GLOB_MARK && !stat(path, &st) && S_ISDIR(st.st_mode) && path[strlen(path) - 1] != '/')
    strcat(copy, "/");
  grown[g->gl_offs + g->gl_pathc++] = copy;
  grown[g->gl_offs + g->gl_pathc] = NULL;
  return 0;
}

static int magic(const char *from, const char *to)
{
  for (; from < to; from++)
    if (*from == '*' || *from == '?' || *from == '[')
      return 1;
  return 0;
}

/* Matches pattern below the directory already in path (of this length). */
static int expand(char *path, size_t length, const char *pattern, int flags, int (*error)(const char *, int), glob_t *g)
{
  char part[NAME_MAX + 1];
  const char *end;
  struct dirent *e;
  struct stat st;
  DIR *d;
  int result = 0;

  while (*pattern == '/') {
    path[length++] = '/';
    path[length] = 0;
    pattern++;
  }
  if (!*pattern)
    return stat(path, &st) ? 0 : add(g, path, flags);
  end = strchrnul(pattern, '/');
  if (end - pattern > NAME_MAX || length + (end - pattern) + 2 > PATH_MAX)
    return 0;
  memcpy(part, pattern, end - pattern);
  part[end - pattern] = 0;
  if (!magic(pattern, end)) {
    size_t n = 0;

    for (const char *c = part; *c; c++) {
      if (*c == '\\' && c[1] && !(flags & GLOB_NOESCAPE))
        c++;
      path[length + n++] = *c;
    }
    path[length + n] = 0;
    return lstat(path, &st) ? 0 : *end ? expand(path, length + n, end, flags, error, g) : add(g, path, flags);
  }
  path[length] = 0;
  d = opendir(length ? path : ".");
  if (!d) {
    if (errno != ENOTDIR && errno != ENOENT && ((error && error(path, errno)) || flags & GLOB_ERR))
      return GLOB_ABORTED;
    return 0;
  }
  while (!result && (e = readdir(d))) {
    size_t n = strlen(e->d_name);

    if (fnmatch(part, e->d_name, (flags & GLOB_PERIOD ? 0 : FNM_PERIOD) | (flags & GLOB_NOESCAPE ? FNM_NOESCAPE : 0)))
      continue;
    if (length + n + 2 > PATH_MAX)
      continue;
    strcpy(path + length, e->d_name);
    if (*end) {
      if (!stat(path, &st) && S_ISDIR(st.st_mode))
        result = expand(path, length + n, end, flags, error, g);
    } else if (!(flags & GLOB_ONLYDIR) || (!stat(path, &st) && S_ISDIR(st.st_mode))) {
      result = add(g, path, flags);
    }
  }
  closedir(d);
  return result;
}

static int order(const void *a, const void *b)
{
  return strcmp(*(char *const *)a, *(char *const *)b);
}

int glob(const char *restrict pattern, int flags, int (*error)(const char *, int), glob_t *restrict g)
{
  char path[PATH_MAX + 1] = "";
  size_t before;
  int result;

  if (!(flags & GLOB_APPEND)) {
    g->gl_pathc = 0;
    if (!(flags & GLOB_DOOFFS))
      g->gl_offs = 0;
    g->gl_pathv = calloc(g->gl_offs + 1, sizeof *g->gl_pathv);
  }
  g->gl_flags = flags;
  before = g->gl_pathc;
  result = expand(path, 0, pattern, flags, error, g);
  if (result)
    return result;
  if (g->gl_pathc == before) {
    if (flags & GLOB_NOCHECK || (flags & GLOB_NOMAGIC && !magic(pattern, pattern + strlen(pattern))))
      return add(g, pattern, 0);
    return GLOB_NOMATCH;
  }
  if (!(flags & GLOB_NOSORT))
    qsort(g->gl_pathv + g->gl_offs + before, g->gl_pathc - before, sizeof *g->gl_pathv, order);
  return 0;
}

void globfree(glob_t *g)
{
  for (size_t i = 0; i < g->gl_pathc; i++)
    free(g->gl_pathv[g->gl_offs + i]);
  free(g->gl_pathv);
  g->gl_pathv = NULL;
  g->gl_pathc = 0;
}
