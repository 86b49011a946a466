#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

int alphasort(const struct dirent **a, const struct dirent **b)
{
  return strcoll((*a)->d_name, (*b)->d_name);
}

int scandir(const char *path, struct dirent ***names, int (*select)(const struct dirent *),
            int (*compare)(const struct dirent **, const struct dirent **))
{
  DIR *dir = opendir(path);
  struct dirent *entry, **all = NULL;
  int count = 0, room = 0;

  if (!dir)
    return -1;
  while ((entry = readdir(dir))) {
    if (select && !select(entry))
      continue;
    if (count == room) {
      room = room ? 2 * room : 10;
      all = realloc(all, room * sizeof *all);
    }
    all[count] = malloc(entry->d_reclen);
    memcpy(all[count++], entry, entry->d_reclen);
  }
  closedir(dir);
  if (compare && count > 1)
    qsort(all, count, sizeof *all, (__compar_fn_t)compare);
  *names = all;
  return count;
}
