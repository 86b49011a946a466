// alloca declared by hand: the compiler knows the function.
#include <stdio.h>
#include <string.h>
#undef alloca
void *alloca(unsigned long);

static int sum(int n) {
  char *p = alloca(n);
  int s = 0;
  memset(p, 3, n);
  for (int i = 0; i < n; i++)
    s += p[i];
  return s;
}

int main(void) {
  for (int i = 1; i < 100000; i *= 10)
    printf("%d\n", sum(i));  // expect: 3
    // expect: 30
    // expect: 300
    // expect: 3000
    // expect: 30000
  return 0;
}
