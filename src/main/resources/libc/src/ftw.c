/* ftw(3) and nftw(3). */
#include <dirent.h>
#include <errno.h>
#include <ftw.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

struct walk {
  int (*plain)(const char *, const struct stat *, int);
  int (*full)(const char *, const struct stat *, int, struct FTW *);
  int flags;
};

static int tell(struct walk *w, const char *path, struct stat *st, int type, int level)
{
  const char *slash = strrchr(path, '/');
  struct FTW info = {slash ? slash + 1 - path : 0, level};

  if (w->full)
    return w->full(path, st, type, &info);
  return w->plain(path, st, type == FTW_SL || type == FTW_SLN ? FTW_F : type);
}

static int visit(struct walk *w, char *path, int level)
{
  struct stat st;
  struct dirent *e;
  size_t length = strlen(path);
  int type, result, physical = w->flags & FTW_PHYS;
  DIR *d;

  if ((physical ? lstat(path, &st) : stat(path, &st)) < 0) {
    if (!physical && !lstat(path, &st))
      return tell(w, path, &st, w->full ? FTW_SLN : FTW_NS, level);
    if (errno != EACCES && errno != ENOENT)
      return -1;
    if (level == 0)
      return -1;
    return tell(w, path, &st, FTW_NS, level);
  }
  type = S_ISDIR(st.st_mode) ? FTW_D : S_ISLNK(st.st_mode) ? FTW_SL : FTW_F;
  if (type != FTW_D)
    return tell(w, path, &st, type, level);
  d = opendir(path);
  if (!d)
    return errno == EACCES ? tell(w, path, &st, FTW_DNR, level) : -1;
  result = w->flags & FTW_DEPTH ? 0 : tell(w, path, &st, FTW_D, level);
  while (!result && (e = readdir(d))) {
    if (!strcmp(e->d_name, ".") || !strcmp(e->d_name, "..") || length + strlen(e->d_name) + 2 > PATH_MAX)
      continue;
    path[length] = '/';
    strcpy(path + length + (length != 1 || *path != '/'), e->d_name);
    result = visit(w, path, level + 1);
    path[length] = 0;
  }
  closedir(d);
  if (!result && w->flags & FTW_DEPTH)
    result = tell(w, path, &st, FTW_DP, level);
  return result;
}

static int begin(struct walk *w, const char *root)
{
  char path[PATH_MAX];
  size_t length = strlen(root);

  if (!length || length >= PATH_MAX) {
    errno = length ? ENAMETOOLONG : ENOENT;
    return -1;
  }
  strcpy(path, root);
  while (length > 1 && path[length - 1] == '/')
    path[--length] = 0;
  return visit(w, path, 0);
}

int ftw(const char *root, int (*function)(const char *, const struct stat *, int), int descriptors)
{
  struct walk w = {function, NULL, 0};

  return begin(&w, root);
}

int nftw(const char *root, int (*function)(const char *, const struct stat *, int, struct FTW *), int descriptors,
         int flags)
{
  struct walk w = {NULL, function, flags};

  if (flags & (FTW_CHDIR | FTW_ACTIONRETVAL)) {
    errno = EINVAL;
    return -1;
  }
  return begin(&w, root);
}
