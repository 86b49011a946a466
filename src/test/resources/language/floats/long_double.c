// long double has its own size, place and type; what it holds here is a double.
#include <stdio.h>
#include <stdarg.h>
#include <stdlib.h>
#include <math.h>
#include <stddef.h>
struct s { char c; long double d; int n; };
static long double table[3] = { 1.5L, -2.25L, 3e10L };
static struct s one = { 'a', 0.5L, 7 };
union u { long double d; double half; char bytes[16]; };
static long double sum(int n, ...) { va_list ap; long double t = 0; va_start(ap, n); while (n--) { t += va_arg(ap, long double); t += va_arg(ap, int); } va_end(ap); return t; }
static long double twice(long double x) { return 2 * x; }
static struct s swap(struct s a) { a.d = -a.d; return a; }
int main(void) {
  long double a = 1.25L, b[2][3], *p = b[1]; int i;
  printf("%zu %zu %zu %zu %zu\n", sizeof a, _Alignof(long double), sizeof(struct s), offsetof(struct s, n), sizeof table);
  for (i = 0; i < 3; i++) p[i] = table[i] * 2;
  printf("%Lf %Lg %Le\n", p[0], p[1], b[1][2]);
  printf("%.1Lf %s\n", sum(3, 1.5L, 1, 2.5L, 2, 0.25L, 3), _Generic(a, double: "double", long double: "long double"));
  printf("%d %d\n", (int)(&p[2] - &p[0]), (int)((char *)&p[2] - (char *)&p[0]));
  one = swap(one); printf("%c %Lf %d\n", one.c, one.d, one.n);
  long double *h = malloc(2 * sizeof *h); h[0] = twice(a); h[1] = h[0] + 1; printf("%Lf %Lf %d\n", h[0], h[1], h[0] < h[1]);
  sscanf("2.5 3.25", "%Lf %Lf", &h[0], &h[1]); printf("%Lf %Lf\n", h[0], h[1]);
  double d = h[1]; float f = a; long n = h[0]; printf("%f %f %ld %Lf\n", d, f, n, (long double)n + f);
  printf("%Lf %Lf %Lf\n", sqrtl(2.25L), fabsl(-1.5L), strtold("1.5e3x", NULL));
  a += 1; a *= 2; a--; printf("%Lf %d %d\n", a, a > 3, !a);
  static long double z; printf("%Lf %zu\n", z, sizeof(max_align_t));
  printf("%zu %zu\n", sizeof(1.0L + 1), sizeof(1.0 * a));
  return 0;
  // expect: 16 16 48 32 48
  // expect: 3.000000 -4.5 6.000000e+10
  // expect: 10.2 long double
  // expect: 2 32
  // expect: a -0.500000 7
  // expect: 2.500000 3.500000 1
  // expect: 2.500000 3.250000
  // expect: 3.250000 1.250000 2 3.250000
  // expect: 1.500000 1.500000 1500.000000
  // expect: 3.500000 1 0
  // expect: 0.000000 32
  // expect: 16 16
}
