// A label in an expression that is never evaluated still has an address.
#include <stdio.h>

static void *f(int n) {
  void *p = &&a;
  int r = 1 ? n : ({ a: 1; });
  printf("%d\n", r);  // expect: 3
  return p;
}

int main(void) {
  printf("%d\n", f(3) != 0);  // expect: 1
  return 0;
}
