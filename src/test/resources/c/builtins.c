// gcc's builtins.
int printf(const char *, ...);

static int id(int x) { return x; }
static long lid(long x) { return x; }

int main(void) {
  printf("%d %d %d\n", __builtin_clz(id(1)), __builtin_clzl(lid(1)), __builtin_clzll(lid(-1)));
  printf("%d %d\n", __builtin_ctz(id(8)), __builtin_ctzl(lid(1L << 40)));
  printf("%d %d\n", __builtin_popcount(id(-1)), __builtin_popcountl(lid(-1)));
  printf("%d %d %d\n", __builtin_ffs(id(0)), __builtin_ffs(id(8)), __builtin_parity(id(7)));
  printf("%x %x %lx\n", __builtin_bswap16(id(0x1234)), __builtin_bswap32(id(0x12345678)), __builtin_bswap64(lid(0x1122334455667788)));
  int result;
  int o1 = __builtin_add_overflow(id(2147483647), 1, &result);
  printf("%d %d\n", o1, result);
  int o2 = __builtin_sub_overflow(id(5), 7, &result);
  printf("%d %d\n", o2, result);
  unsigned unsigned_result;
  int o3 = __builtin_sub_overflow(id(5), 7, &unsigned_result);
  printf("%d %u\n", o3, unsigned_result);
  unsigned long product;
  int o4 = __builtin_mul_overflow((unsigned long)lid(1L << 33), (unsigned long)lid(1L << 33), &product);
  printf("%d %lu\n", o4, product);
  char *memory = __builtin_alloca(id(20));
  memory[0] = 'o';
  memory[1] = 'k';
  memory[2] = 0;
  char *more = __builtin_alloca(id(20));
  more[0] = 0;
  printf("%s %d\n", memory, memory - more >= 20);
  printf("%d\n", __builtin_expect(id(3) > 2, 1));
  int value = 5;
  int old = __sync_fetch_and_add(&value, 3);
  int now = __sync_sub_and_fetch(&value, 1);
  printf("%d %d %d\n", old, now, value);
  int swapped = __sync_bool_compare_and_swap(&value, 7, 100);
  int was = __sync_val_compare_and_swap(&value, 7, 200);
  printf("%d %d %d\n", swapped, was, value);
  long atomic = 1;
  __atomic_store_n(&atomic, 10, 5);
  long before = __atomic_exchange_n(&atomic, 20, 5), fetched = __atomic_add_fetch(&atomic, 5, 5);
  long expected = 24;
  int exchanged = __atomic_compare_exchange_n(&atomic, &expected, 1, 0, 5, 5);
  printf("%ld %ld %ld %d %ld\n", before, fetched, __atomic_load_n(&atomic, 5), exchanged, expected);
  return 0;
}
// expect: 31 63 0
// expect: 3 40
// expect: 32 64
// expect: 0 4 1
// expect: 3412 78563412 8877665544332211
// expect: 1 -2147483648
// expect: 0 -2
// expect: 1 4294967294
// expect: 1 0
// expect: ok 1
// expect: 1
// expect: 5 7 7
// expect: 1 100 100
// expect: 10 25 25 0 25
