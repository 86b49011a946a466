#include <stdlib.h>

void *bsearch(const void *key, const void *base, size_t n, size_t size, __compar_fn_t compare)
{
  size_t low = 0, high = n;

  while (low < high) {
    size_t middle = (low + high) / 2;
    const char *at = (const char *)base + middle * size;
    int order = compare(key, at);

    if (order == 0)
      return (void *)at;
    if (order < 0)
      high = middle;
    else
      low = middle + 1;
  }
  return NULL;
}
