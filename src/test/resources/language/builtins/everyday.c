// The builtins that programs use: bits, overflow, constants, sizes, floating-point classes.
#include <stdio.h>
#include <string.h>
#include <limits.h>
#include <math.h>
#include <stdlib.h>
struct s { int a[4]; };
int main(int argc, char **argv) {
  unsigned x = 0x00f0; unsigned long long l = 0xf000000000ull; long y = -5;
  printf("%d %d %d %d\n", __builtin_clz(x), __builtin_clzll(l), __builtin_ctz(x), __builtin_ctzl(l));
  printf("%d %d %d %d %d\n", __builtin_ffs(x), __builtin_ffsll(l), __builtin_ffsl(0), __builtin_popcount(x), __builtin_popcountll(l));
  printf("%d %d %d %d\n", __builtin_parity(7), __builtin_parityl(3), __builtin_clrsb(5), __builtin_clrsbll(y));
  printf("%x %x %llx\n", __builtin_bswap16(0x1234), __builtin_bswap32(0x12345678), (long long)__builtin_bswap64(0x123456789abcdef0));
  int r; long rl; unsigned ur; unsigned char uc;
  printf("%d %d ", __builtin_add_overflow(INT_MAX, 1, &r), r); printf("%d %d ", __builtin_sub_overflow(1u, 2, &ur), ur);
  printf("%d %d ", __builtin_mul_overflow(100, 3, &uc), uc); printf("%d %ld ", __builtin_smull_overflow(LONG_MAX, 2, &rl), rl);
  printf("%d %u\n", __builtin_uadd_overflow(UINT_MAX, 1, &ur), ur);
  printf("%d %d\n", __builtin_add_overflow_p(INT_MAX, 1, (int)0), __builtin_mul_overflow_p(1000, 1000, (short)0));
  unsigned long long ull; printf("%d\n", __builtin_uaddll_overflow(1, 2, &ull)); long long sll; printf("%d\n", __builtin_saddll_overflow(1, 2, &sll));
  printf("%d %d %d\n", __builtin_constant_p(3), __builtin_constant_p(argc), __builtin_constant_p("abc"));
  printf("%d %d %d\n", __builtin_types_compatible_p(int, const int), __builtin_types_compatible_p(int, long), __builtin_types_compatible_p(int[], int[5]));
  printf("%d\n", __builtin_choose_expr(1, 3, "x")); printf("%s\n", __builtin_choose_expr(0, 3, "x"));
  char buf[10]; printf("%zd %zd %zd\n", __builtin_object_size(buf, 0), __builtin_object_size(buf + 3, 1), __builtin_object_size(argv, 0));
  printf("%d %ld\n", __builtin_expect(argc, 1) == 1, __builtin_expect_with_probability(5L, 5, 0.9));
  __builtin_prefetch(buf); __builtin_prefetch(buf, 1, 3); int *al = __builtin_assume_aligned(&x, 4); printf("%x\n", *al);
  __builtin_memcpy(buf, "abc", 4); __builtin_strcpy(buf + 3, "def"); printf("%s %zu %d\n", buf, __builtin_strlen(buf), __builtin_strcmp(buf, "abd") < 0);
  static char sized[__builtin_strlen("hello") + 1]; printf("%zu\n", sizeof sized);
  static int sp = sizeof("abc"[0]); printf("%d\n", sp);
  printf("%d %d %d %d\n", __builtin_isnan(__builtin_nan("")) != 0, __builtin_isinf(__builtin_inf()), __builtin_signbit(-0.0) != 0, __builtin_isfinite(1.0));
  printf("%g %g %g %g\n", __builtin_huge_val(), __builtin_fabs(-2.0), __builtin_inff(), 3.0);
  printf("%d %d\n", __builtin_isgreater(2.0, 1.0), __builtin_isunordered(1.0, NAN));
  char *a = __builtin_alloca(10); a[9] = 3; printf("%d\n", a[9]);
  printf("%d\n", __builtin_return_address(0) != 0); printf("%d\n", __builtin_frame_address(0) != 0);
  printf("%d %ld\n", __builtin_abs(-3), __builtin_labs(-4L));
  printf("%d\n", __builtin_classify_type(1.0));
printf("%d\n", __builtin_LINE()); printf("%s\n", __builtin_FUNCTION());
  if (argc > 5) __builtin_unreachable(); if (argc > 6) __builtin_trap();
  __builtin_printf("%s\n", "printf"); __builtin_puts("puts"); __builtin_putchar('x'); __builtin_putchar('\n');
  printf("%d\n", __builtin_memcmp("a", "b", 1) < 0); void *p = __builtin_malloc(3); __builtin_free(p); 
  printf("%zu\n", __builtin_offsetof(struct s, a[2]));
  printf("%d\n", __builtin_isnormal(1.0)); printf("%d\n", __builtin_popcountl(-1L)); printf("%d\n", __builtin_fpclassify(0, 1, 2, 3, 4, 1.0));
  
  return 0; }
// expect: 24 24 4 36
// expect: 5 37 0 4 4
// expect: 1 0 28 60
// expect: 3412 78563412 f0debc9a78563412
// expect: 1 0 1 0 1 0 1 0 1 4294967295
// expect: 1 1
// expect: 0
// expect: 0
// expect: 1 0 1
// expect: 1 0 1
// expect: 3
// expect: x
// expect: 10 -1 -1
// expect: 1 5
// expect: f0
// expect: abcdef 6 1
// expect: 6
// expect: 1
// expect: 1 1 1 1
// expect: inf 2 inf 3
// expect: 1 1
// expect: 3
// expect: 1
// expect: 1
// expect: 3 4
// expect: 8
// expect: 36
// expect: main
// expect: printf
// expect: puts
// expect: x
// expect: 1
// expect: 8
// expect: 1
// expect: 64
// expect: 2
