/* What the C library says of a damaged heap: top size zero big. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <stdint.h>
#include <malloc.h>
static void full(size_t n) { void *p[7]; for (int i = 0; i < 7; i++) p[i] = malloc(n); for (int i = 0; i < 7; i++) free(p[i]); }
int main(void) {
  setvbuf(stdout, NULL, _IONBF, 0);
  char *p = malloc(24); memset(p, 0, 32); puts("over"); char *q = malloc(100000); printf("%d\n", q != NULL);
  return 0;
}
