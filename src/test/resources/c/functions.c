// Calls of all kinds: recursion, pointers, variadic, narrow parameters, statement expressions.
int printf(const char *, ...);
typedef __builtin_va_list va_list;

static int fib(int n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); }
static int even(unsigned n);
static int odd(unsigned n) { return n == 0 ? 0 : even(n - 1); }
static int even(unsigned n) { return n == 0 ? 1 : odd(n - 1); }
static int ackermann(int m, int n) {
  return m == 0 ? n + 1 : n == 0 ? ackermann(m - 1, 1) : ackermann(m - 1, ackermann(m, n - 1));
}
static int add(int a, int b) { return a + b; }
static int sub(int a, int b) { return a - b; }
static int (*choose(int which))(int, int) { return which ? add : sub; }
struct ops {
  const char *name;
  int (*run)(int, int);
};
static const struct ops all[] = {{"add", add}, {"sub", &sub}};

static long sum(int count, ...) {
  va_list list;
  __builtin_va_start(list, count);
  long total = 0;
  for (int i = 0; i < count; i++) total += __builtin_va_arg(list, int);
  __builtin_va_end(list);
  return total;
}
struct pair {
  int a;
  long b;
};
struct small {
  char c[3];
};
static double mixed(const char *types, ...) {
  va_list list, again;
  __builtin_va_start(list, types);
  __builtin_va_copy(again, list);
  double total = 0;
  for (const char *t = types; *t; t++) {
    switch (*t) {
      case 'i': total += __builtin_va_arg(list, int); break;
      case 'l': total += __builtin_va_arg(list, long); break;
      case 'd': total += __builtin_va_arg(list, double); break;
      case 'p': {
        struct pair p = __builtin_va_arg(list, struct pair);
        total += p.a + p.b;
        break;
      }
      case 's': total += __builtin_va_arg(list, struct small).c[2]; break;
    }
  }
  __builtin_va_end(list);
  total += *types == 'i' ? __builtin_va_arg(again, int) * 1000 : 0;
  __builtin_va_end(again);
  return total;
}
static long relay(int count, va_list list) {
  long total = 0;
  while (count--) total = total * 10 + __builtin_va_arg(list, int);
  return total;
}
static long digits(int count, ...) {
  va_list list;
  __builtin_va_start(list, count);
  long first = relay(2, list);
  (void)first;
  __builtin_va_end(list);
  __builtin_va_start(list, count);
  long total = relay(count, list);
  __builtin_va_end(list);
  return total;
}
static int narrow(char c, unsigned char u, short s, _Bool b, float f) { return c + u + s + b + (int)f; }
static unsigned char byte(int x) { return x; }
static short halfword(int x) { return x; }
static float third(float x) { return x / 3; }
static int old(a, c) int a; char c; { return a + c; }
static inline int twice(int x) { return x * 2; }
static int counter(void) {
  static int calls = 40;
  return ++calls;
}
static int deep(int n) {
  int here[10];
  here[n % 10] = n;
  return n == 0 ? 0 : here[n % 10] - n + 1 + deep(n - 1);
}
static int big(int a, int b, int c, int d, int e, int f, int g, int h, int i, int j) {
  return a - b + c - d + e - f + g - h + i - j * 2;
}
static void apply(int *values, int n, int (*f)(int)) {
  for (int i = 0; i < n; i++) values[i] = f(values[i]);
}
static int modify(int parameter) {
  int *p = &parameter;
  *p += 5;
  return parameter;
}
#define max(a, b) ({ __typeof__(a) _a = (a); __typeof__(b) _b = (b); _a > _b ? _a : _b; })

int main(int argc, char **argv) {
  printf("%d %d %d %d\n", fib(20), even(10), odd(10), ackermann(2, 3));
  printf("%d %d\n", choose(1)(5, 3), (*choose(0))(5, 3));
  for (int i = 0; i < 2; i++) printf("%s %d\n", all[i].name, all[i].run(9, 4));
  printf("%ld %ld %ld\n", sum(0), sum(3, 1, 2, 3), sum(10, 1, 2, 3, 4, 5, 6, 7, 8, 9, -10));
  printf("%f\n", mixed("ildps", 1, 2L, 3.5, (struct pair){4, 5}, (struct small){"abc"}));
  printf("%ld\n", digits(4, 1, 2, 3, 4));
  printf("%d\n", narrow(300, 300, 70000, 5, 2.9f));
  printf("%d %d %.7f\n", byte(511), halfword(40000), third(1));
  printf("%d\n", old(1, 2));
  counter();
  printf("%d %d\n", counter(), twice(counter()));
  printf("%d %d\n", deep(100), big(1, 2, 3, 4, 5, 6, 7, 8, 9, 10));
  int values[] = {1, 2, 3};
  apply(values, 3, twice);
  printf("%d %d\n", values[2], modify(1));
  int x = 3, y = max(x++, 2) + max(1, 2);
  printf("%d %d\n", x, y);
  printf("%d\n", max(max(1, 5), max(7, 3)));
  int z = ({
    int inner = 4;
    inner * inner;
  }) + ({ int other = 2; other; });
  printf("%d %d\n", z, argc);
  int (*volatile fp)(int, int) = add;
  printf("%d %d\n", fp(1, 2), fp == add);
  struct pair returned = ({ struct pair p = {1, 2}; p; });
  printf("%d %ld\n", returned.a, returned.b);
  return argv == 0;
}
// expect: 6765 1 0 9
// expect: 8 2
// expect: add 13
// expect: sub 5
// expect: 0 6 35
// expect: 1114.500000
// expect: 1234
// expect: 4555
// expect: 255 -25536 0.3333333
// expect: 3
// expect: 43 84
// expect: 100 -15
// expect: 6 6
// expect: 4 5
// expect: 7
// expect: 18 1
// expect: 3 1
// expect: 1 2
