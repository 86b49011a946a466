/* What the C library says of a damaged heap: mm under re. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <stdint.h>
#include <malloc.h>
static void full(size_t n) { void *p[7]; for (int i = 0; i < 7; i++) p[i] = malloc(n); for (int i = 0; i < 7; i++) free(p[i]); }
int main(void) {
  setvbuf(stdout, NULL, _IONBF, 0);
  char *p = malloc(300000); memset(p - 16, 0x42, 16); p = realloc(p, 400000); puts("no");
  return 0;
}
