/* qsort() as glibc 2.36 sorts: a merge sort, which calls the comparison in the same order; bsearch(). */
#include <stdlib.h>
#include <string.h>

static void sort(char *base, size_t n, size_t size, __compar_d_fn_t compare, void *argument, char *spare)
{
  size_t n1 = n / 2, n2 = n - n1;
  char *b1 = base, *b2 = base + n1 * size, *to = spare;

  if (n <= 1)
    return;
  sort(b1, n1, size, compare, argument, spare);
  sort(b2, n2, size, compare, argument, spare);
  while (n1 > 0 && n2 > 0) {
    if (compare(b1, b2, argument) <= 0) {
      memcpy(to, b1, size);
      b1 += size;
      n1--;
    } else {
      memcpy(to, b2, size);
      b2 += size;
      n2--;
    }
    to += size;
  }
  if (n1 > 0)
    memcpy(to, b1, n1 * size);
  memcpy(base, spare, (n - n2) * size);
}

/* Large elements are sorted by way of pointers to them, then put in place. */
static void sort_pointers(char **base, size_t n, __compar_d_fn_t compare, void *argument, char **spare)
{
  size_t n1 = n / 2, n2 = n - n1;
  char **b1 = base, **b2 = base + n1, **to = spare;

  if (n <= 1)
    return;
  sort_pointers(b1, n1, compare, argument, spare);
  sort_pointers(b2, n2, compare, argument, spare);
  while (n1 > 0 && n2 > 0) {
    if (compare(*b1, *b2, argument) <= 0) {
      *to++ = *b1++;
      n1--;
    } else {
      *to++ = *b2++;
      n2--;
    }
  }
  if (n1 > 0)
    memcpy(to, b1, n1 * sizeof *to);
  memcpy(base, spare, (n - n2) * sizeof *base);
}

void qsort_r(void *base, size_t n, size_t size, __compar_d_fn_t compare, void *argument)
{
  size_t bytes = size > 32 ? 2 * n * sizeof(char *) + n * size : n * size;
  char local[1024], *spare = bytes <= sizeof local ? local : malloc(bytes);

  if (!spare)
    abort();
  if (size > 32) {
    char **pointers = (char **)spare, *copy = spare + 2 * n * sizeof(char *);

    for (size_t i = 0; i < n; i++)
      pointers[i] = (char *)base + i * size;
    sort_pointers(pointers, n, compare, argument, pointers + n);
    for (size_t i = 0; i < n; i++)
      memcpy(copy + i * size, pointers[i], size);
    memcpy(base, copy, n * size);
  } else {
    sort(base, n, size, compare, argument, spare);
  }
  if (spare != local)
    free(spare);
}

void qsort(void *base, size_t n, size_t size, __compar_fn_t compare)
{
  qsort_r(base, n, size, (__compar_d_fn_t)compare, NULL);
}
