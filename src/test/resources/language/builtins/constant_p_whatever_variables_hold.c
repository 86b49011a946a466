// __builtin_constant_p of what has one value whatever the variables hold.
#include <stdio.h>

int main(void) {
  int x = 5;
  printf("%d\n", __builtin_constant_p(x * 0));  // expect: 1
  printf("%d\n", __builtin_constant_p(x - x));  // expect: 1
  printf("%d\n", __builtin_constant_p(x & 0));  // expect: 1
  printf("%d\n", __builtin_constant_p(0 * x + 3));  // expect: 1
  printf("%d\n", __builtin_constant_p(x * 0 + (5 & x * 0)));  // expect: 1
  printf("%d\n", __builtin_constant_p(x++ * 0));  // expect: 0
  printf("%d\n", __builtin_constant_p(x ^ x));  // expect: 1
  printf("%d\n", __builtin_constant_p(x + 0));  // expect: 0
  printf("%d\n", __builtin_constant_p((long)x * 0));  // expect: 1
  printf("%d\n", x);  // expect: 5
  return 0;
}
