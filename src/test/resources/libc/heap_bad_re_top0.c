/* What the C library says of a damaged heap: re top0. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <stdint.h>
#include <malloc.h>
static void full(size_t n) { void *p[7]; for (int i = 0; i < 7; i++) p[i] = malloc(n); for (int i = 0; i < 7; i++) free(p[i]); }
int main(void) {
  setvbuf(stdout, NULL, _IONBF, 0);
  char *p = malloc(24); memset(p + 24, 0, 8); p = realloc(p, 100); puts("no");
  return 0;
}
