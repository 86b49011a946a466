/* What the C library says of a damaged heap: small bk fake. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <stdint.h>
#include <malloc.h>
static void full(size_t n) { void *p[7]; for (int i = 0; i < 7; i++) p[i] = malloc(n); for (int i = 0; i < 7; i++) free(p[i]); }
int main(void) {
  setvbuf(stdout, NULL, _IONBF, 0);
  static long fake[8]; char *r[8]; for (int i = 0; i < 7; i++) r[i] = malloc(200); char *s = malloc(200); malloc(16); for (int i = 0; i < 7; i++) free(r[i]); free(s); malloc(3000); *(long **)(s+8) = fake; for (int i = 0; i < 8; i++) malloc(200); puts("no");
  return 0;
}
