// float and double, and conversions to and from them as gcc -O0 on x86-64 makes them.
int printf(const char *, ...);

static double d(double x) { return x; }
static float f(float x) { return x; }

int main(void) {
  printf("%f %f %f %f\n", d(1.5) + 2, d(1.5) - 2, d(1.5) * 3, d(1) / 3);
  printf("%.9f %.9f\n", f(0.1f) + f(0.2f), f(1) / 3);
  printf("%d %d %d %d\n", (int)d(3.99), (int)d(-3.99), (char)d(65.5), (short)d(40000));
  printf("%u %lu %ld\n", (unsigned)d(3e9), (unsigned long)d(1.5e19), (long)d(-1e15));
  printf("%d %u %ld %lu %d\n", (int)d(1e20), (unsigned)d(1e20), (long)d(1e20), (unsigned long)d(1e20), (short)d(1e20));
  printf("%d %u %d %d\n", (int)d(3e9), (unsigned)d(-5.5), (short)d(3e9), (unsigned char)d(3e9));
  unsigned long big = 18446744073709551615ul;
  long negative = -3;
  unsigned u = 4000000000u;
  printf("%f %f %f %f\n", (double)big, (double)negative, (double)u, (float)u);
  printf("%f %f\n", (float)16777217, (double)(float)16777217L);
  printf("%d %d %d %d %d %d\n", d(1) < 2, d(2) <= 2, d(3) > 4, d(4) >= 5, d(1) == 1, d(1) != 1);
  double zero = 0, nan = zero / zero, inf = 1 / zero;
  printf("%d %d %d %d %d\n", nan == nan, nan != nan, nan < 1, !(nan < 1), inf > 1e300);
  if (nan < 1) printf("no\n");
  else printf("else\n");
  if (d(0.5)) printf("true\n");
  printf("%d %d\n", !d(0), !d(0.1));
  double x = 2;
  x *= 1.5;
  x += 1;
  x /= 2;
  x -= 0.25;
  x++;
  --x;
  printf("%f %f\n", x, -x);
  int i = 7;
  i *= 1.5;
  i -= 0.9f;
  printf("%d\n", i);
  float s = 16777216;
  s += 1;
  printf("%f\n", s);
  float t = 0.1;
  printf("%d %d\n", t == 0.1, t == 0.1f);
  printf("%f %f\n", i > 5 ? 1 : 2.5, (double)(i / 2));
  double array[] = {1, 2.5, -3};
  double total = 0;
  for (int k = 0; k < 3; k++) total += array[k];
  printf("%f\n", total);
  return 0;
}
// expect: 3.500000 -0.500000 4.500000 0.333333
// expect: 0.300000012 0.333333343
// expect: 3 -3 65 -25536
// expect: 3000000000 15000000000000000000 -1000000000000000
// expect: -2147483648 0 -9223372036854775808 0 0
// expect: -2147483648 4294967291 0 0
// expect: 18446744073709551616.000000 -3.000000 4000000000.000000 4000000000.000000
// expect: 16777216.000000 16777216.000000
// expect: 1 1 0 0 1 0
// expect: 0 1 0 1 1
// expect: else
// expect: true
// expect: 1 0
// expect: 1.750000 -1.750000
// expect: 9
// expect: 16777216.000000
// expect: 0 1
// expect: 1.000000 4.000000
// expect: 0.500000
