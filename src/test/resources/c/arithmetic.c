// Integer arithmetic keeps each type's width and sign.
int printf(const char *, ...);

static int i(int x) { return x; }
static unsigned u(unsigned x) { return x; }
static long l(long x) { return x; }
static unsigned long ul(unsigned long x) { return x; }

int main(void) {
  printf("%d %d %d\n", i(2147483647) + 1, i(-2147483647) - 2, i(65536) * 65536);
  printf("%u %u %u\n", u(4294967295u) + 1, u(0) - 1, u(65537) * 65537);
  printf("%ld %lu\n", l(9223372036854775807L) + 1, ul(0) - 1);
  printf("%d %d %d %d\n", i(-7) / 2, i(-7) % 2, i(7) / -2, i(7) % -2);
  printf("%u %u\n", u(4294967289u) / 2, u(4294967289u) % 10);
  printf("%lu %lu\n", ul(18446744073709551609ul) / 2, ul(18446744073709551609ul) % 10);
  printf("%ld %ld\n", l(-9000000000L) / 7, l(-9000000000L) % 7);
  printf("%d %d %u %u\n", i(-8) >> 1, i(1) << 31, u(0x80000000u) >> 31, u(3) << 31);
  printf("%d %u %ld %lu\n", i(1) << i(33), u(0x80000000u) >> u(33), l(1) << l(65), ul(1ul << 63) >> ul(127));
  printf("%ld %lu\n", l(-8) >> 1, ul(-8ul) >> 1);
  printf("%d %d %d\n", ~i(5), -i(5), !i(5));
  printf("%u %u %lu\n", ~u(5), -u(5), ~ul(5));
  printf("%d %d %d\n", i(12) & 10, i(12) | 3, i(12) ^ 10);
  printf("%x %x\n", u(0xf0f0f0f0u) & 0xff00ff00u, u(0xf0f0f0f0u) ^ 0xffffffffu);
  printf("%d %d %d %d\n", i(-1) < i(1), u(-1) < u(1), l(-1) < l(1), ul(-1) < ul(1));
  printf("%d %d %d\n", i(-1) < (long)u(1), (unsigned)i(-1) > 5u, i(-1) > u(5));
  printf("%d %d %d %d\n", i(3) == 3, i(3) != 3, u(5) >= 5, ul(5) <= 4);
  printf("%d %d\n", ul(-1) > 100, ul(3) >= ul(-5));
  char c = 127;
  c++;
  unsigned char uc = 255;
  uc++;
  short s = 32767;
  s += 1;
  unsigned short us = 0;
  us--;
  printf("%d %d %d %d\n", c, uc, s, us);
  c = 100;
  c *= 3;
  uc = 200;
  uc <<= 1;
  s = -5;
  s /= 2;
  us = 7;
  us %= 4;
  printf("%d %d %d %d\n", c, uc, s, us);
  int x = 5;
  x += 3.7;
  printf("%d\n", x);
  x = 10;
  x -= 3, x *= 4, x /= 3, x %= 5, x <<= 3, x >>= 1, x |= 3, x &= 14, x ^= 7;
  printf("%d\n", x);
  unsigned ux = 1;
  ux -= 2;
  ux >>= 4;
  printf("%u\n", ux);
  int a = 5, b = a++ + 3, d = ++a * 2, e = a-- - 1, f = --a;
  printf("%d %d %d %d %d\n", a, b, d, e, f);
  printf("%d %d\n", (1, 2, 3), i(4) ? i(5) : i(6));
  printf("%d %d\n", i(0) ?: 9, i(8) ?: 9);
  printf("%ld %ld\n", (long)i(-1), (long)u(-1));
  printf("%x %x\n", (unsigned char)i(0x1ff), (short)i(0x18000));
  _Bool bo = i(256);
  bo++;
  printf("%d %d %d\n", bo, (_Bool)0.5, (_Bool)&x);
  bo--;
  printf("%d %d %d\n", bo, 1 && i(0), i(0) || i(2));
  unsigned long big = 0xffffffff12345678ul;
  printf("%x %lx %d\n", (unsigned)big, big >> 4, (int)big == 0x12345678);
  printf("%ld %d\n", sizeof(long) - 9 > 0 ? 1L : 0L, -1 < (int)sizeof(int));
  return 0;
}
// expect: -2147483648 2147483647 0
// expect: 0 4294967295 131073
// expect: -9223372036854775808 18446744073709551615
// expect: -3 -1 -3 1
// expect: 2147483644 9
// expect: 9223372036854775804 9
// expect: -1285714285 -5
// expect: -4 -2147483648 1 2147483648
// expect: 2 1073741824 2 1
// expect: -4 9223372036854775804
// expect: -6 -5 0
// expect: 4294967290 4294967291 18446744073709551610
// expect: 8 15 6
// expect: f000f000 f0f0f0f
// expect: 1 0 1 0
// expect: 1 1 1
// expect: 1 0 1 0
// expect: 1 0
// expect: -128 0 -32768 65535
// expect: 44 144 -2 3
// expect: 8
// expect: 5
// expect: 268435455
// expect: 5 8 14 6 5
// expect: 3 5
// expect: 9 8
// expect: -1 4294967295
// expect: ff ffff8000
// expect: 1 1 1
// expect: 0 0 1
// expect: 12345678 ffffffff1234567 1
// expect: 1 1
