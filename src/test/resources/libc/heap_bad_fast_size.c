/* What the C library says of a damaged heap: fast size. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <stdint.h>
#include <malloc.h>
static void full(size_t n) { void *p[7]; for (int i = 0; i < 7; i++) p[i] = malloc(n); for (int i = 0; i < 7; i++) free(p[i]); }
int main(void) {
  setvbuf(stdout, NULL, _IONBF, 0);
  char *p[9]; for (int i = 0; i < 9; i++) p[i] = malloc(24); for (int i = 0; i < 8; i++) free(p[i]); for (int i = 0; i < 7; i++) malloc(24); *(size_t *)(p[7] - 8) = 0x51; malloc(24); puts("no");
  return 0;
}
