// Bit-fields of 33 to 63 bits: computing with them happens in just that width.
#include <stdio.h>

struct entry {
  unsigned long present : 1;
  unsigned long pfn : 40;
  unsigned long long u33 : 33;
  unsigned long u41 : 41;
  long s40 : 40;
  unsigned long whole : 64;
};

static unsigned long widen(unsigned long v) { return v; }

int main(void) {
  struct entry e = {.pfn = 0x123456789a, .u33 = 0x100000000, .u41 = 0x1ffffffffff, .s40 = -3,
                    .whole = 0x123456789abc};
  int n = -1;
  unsigned long address = e.pfn << 12;
  printf("%lx\n", address);  // expect: 456789a000
  printf("%lx\n", (unsigned long)e.pfn << 12);  // expect: 123456789a000
  printf("%lx\n", (unsigned long)(e.pfn << 12 | 0xfff));  // expect: 456789afff
  printf("%lx\n", widen(e.pfn * e.pfn));  // expect: dbd048bca4
  printf("%lx\n", widen(e.u33 + e.u33));  // expect: 0
  printf("%lx\n", widen(e.u33 + e.pfn));  // expect: 133456789a
  printf("%lx\n", widen(e.u33 - e.pfn));  // expect: eecba98766
  printf("%lx\n", widen(e.u41 + 1));  // expect: 0
  printf("%lx\n", widen(e.u41 + 1L));  // expect: 20000000000
  printf("%lx\n", widen(~e.pfn));  // expect: edcba98765
  printf("%lx\n", widen(-e.pfn));  // expect: edcba98766
  printf("%lx\n", widen(e.whole << 20));  // expect: 23456789abc00000
  printf("%d\n", e.pfn > n);  // expect: 0
  printf("%d\n", e.pfn == (e.pfn << 38 >> 38));  // expect: 0
  printf("%d\n", (e.pfn << 8) + (e.pfn >> 32) == 0x3456789a12);  // expect: 1
  printf("%ld\n", (long)(e.s40 * 2));  // expect: -6
  printf("%ld\n", (long)(e.s40 << 37));  // expect: -412316860416
  printf("%ld\n", (long)(e.s40 - 1));  // expect: -4
  printf("%d\n", e.s40 < 0);  // expect: 1
  printf("%d\n", e.s40 + e.pfn > 5);  // expect: 1
  printf("%lx\n", widen(e.s40 + e.pfn));  // expect: 1234567897
  printf("%lx\n", widen(n ? e.pfn : n));  // expect: 123456789a
  printf("%lx\n", widen(n ? n : e.pfn));  // expect: ffffffffff
  printf("%.1f\n", e.s40 * 1.5);  // expect: -4.5
  e.pfn <<= 4;
  e.u33 += e.u41;
  e.u41++;
  e.s40 -= 5;
  printf("%lx\n", widen(e.pfn));  // expect: 23456789a0
  printf("%lx\n", widen(e.u33));  // expect: ffffffff
  printf("%lx\n", widen(e.u41));  // expect: 0
  printf("%ld\n", (long)e.s40);  // expect: -8
  unsigned long sum = 1ul << 50;
  sum += e.pfn << 8;
  printf("%lx\n", sum);  // expect: 400456789a000
  n += e.pfn >> 20;
  printf("%d\n", n);  // expect: 144469
  char name[50] = "abc";
  e.pfn = 1;
  printf("%c\n", name[e.pfn]);  // expect: b
  printf("%c\n", *(name + e.pfn + 1));  // expect: c
  switch (e.pfn + 1) {
  case 2:
    printf("two\n");  // expect: two
  }
  printf("%zu\n", sizeof(e.pfn + 1));  // expect: 8
  return 0;
}
