// A label in an expression that is never evaluated still has an address.
#include <stdio.h>

static void *f(int n) {
  void *p = &&a;
  int r = 1 ? n : ({ a: 1; });
  r += 0 && ({ b: 1; });
  r += !sizeof(({ c: 1; }));
  p = &&b;
  printf("%d\n", r);
  return p;
}

int main(void) {
  printf("%d\n", f(3) != 0);
  return 0;
}
