// An alias is the very same function or object, be its type variadic, and be it declared before.
#include <stdarg.h>
#include <stdio.h>

extern int before __attribute__((alias("counter")));
int counter = 3;
static int hidden[3] = {1, 2, 3};
extern int shown[3] __attribute__((alias("hidden")));

static int add(int n, ...) {
  va_list list;
  int sum = 0;
  va_start(list, n);
  while (n-- > 0)
    sum += va_arg(list, int);
  va_end(list);
  return sum;
}

int plus(int n, ...) __attribute__((alias("add")));
static int also(int n, ...) __attribute__((alias("plus")));
int weak_plus(int n, ...) __attribute__((weak, alias("add")));

struct pair {
  long a, b, c;
};

struct pair made(int n) { return (struct pair){n, n + 1, n + 2}; }
extern __typeof__(made) made_too __attribute__((alias("made")));

static int (*table[])(int, ...) = {add, plus, also, weak_plus};

int main(void) {
  printf("%d\n", plus(3, 1, 2, 3));  // expect: 6
  printf("%d\n", also(2, 10, 20));  // expect: 30
  printf("%d\n", weak_plus(1, 7));  // expect: 7
  printf("%ld\n", made_too(4).c);  // expect: 6
  for (int i = 0; i < 4; i++)
    printf("%d\n", table[i] == table[0]);  // expect: 1
    // expect: 1
    // expect: 1
    // expect: 1
  int (*volatile f)(int, ...) = add;
  printf("%d\n", f == plus);  // expect: 1
  before += 2;
  printf("%d\n", counter);  // expect: 5
  shown[1] = 9;
  printf("%d\n", hidden[1]);  // expect: 9
  int *volatile p = &counter;
  printf("%d\n", p == &before);  // expect: 1
  return 0;
}
