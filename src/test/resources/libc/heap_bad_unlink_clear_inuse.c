/* What the C library says of a damaged heap: unlink clear inuse. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <stdint.h>
#include <malloc.h>
static void full(size_t n) { void *p[7]; for (int i = 0; i < 7; i++) p[i] = malloc(n); for (int i = 0; i < 7; i++) free(p[i]); }
int main(void) {
  setvbuf(stdout, NULL, _IONBF, 0);
  char *p = malloc(2008); char *q = malloc(2000); malloc(16); memset(p, 1, 2008); p[2008] = 0; free(q); puts("no");
  return 0;
}
