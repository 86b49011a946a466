// __int128 as member, element, parameter, result, variadic argument and static object.
#include <stdarg.h>
#include <stdio.h>

typedef unsigned __int128 u128;

struct wide { char c; u128 v; int i; };

static u128 table[] = { 1, (u128)1 << 127, -1, (u128)0xffffffffffffffff * 3 + 7 };
static struct wide fixed = { 'x', ((u128)5 << 64) + 6, 7 };
static __int128 negative = -9;

static void show(u128 v)
{
	printf("%lx:%lx\n", (unsigned long)(v >> 64), (unsigned long)v);
}

static u128 multiply(unsigned long a, unsigned long b)
{
	return (u128)a * b;
}

static unsigned long mul_u64_u64_shr(unsigned long a, unsigned long b, unsigned shift)
{
	return (unsigned long)(((unsigned __int128)a * b) >> shift);
}

static u128 sum(int n, ...)
{
	va_list args;
	u128 total = 0;

	va_start(args, n);
	while (n--) {
		total += va_arg(args, u128);
		total += va_arg(args, int);
	}
	va_end(args);
	return total;
}

static u128 factorial(int n)
{
	return n < 2 ? 1 : n * factorial(n - 1);
}

int main(void)
{
	struct wide w = { .v = 3 }, copy;
	u128 *p = table;
	int i = 1;

	for (unsigned k = 0; k < sizeof table / sizeof *table; k++)
		show(table[k]);
	show(fixed.v);
	show(negative);
	printf("%zu %zu\n", sizeof(struct wide), __builtin_offsetof(struct wide, i));
	w.v += fixed.v;
	copy = w;
	show(copy.v);
	show(multiply(-1UL, -1UL));
	printf("%lx\n", mul_u64_u64_shr(0x123456789abcdef0, 0xfedcba9876543210, 32));
	show(sum(2, (u128)1 << 70, 3, (u128)2, 4));
	show(factorial(30));
	p[i++] <<= 1;
	show(p[1]);
	*++p = 8;
	show(table[1]);
	show(i ? w.v : table[0]);
	show((w.v = 4, w.v * w.v));
	printf("%s\n", w.v == 4 ? "four" : "other");
	return 0;
}
// expect: 0:1
// expect: 8000000000000000:0
// expect: ffffffffffffffff:ffffffffffffffff
// expect: 3:4
// expect: 5:6
// expect: ffffffffffffffff:fffffffffffffff7
// expect: 48 32
// expect: 5:9
// expect: fffffffffffffffe:1
// expect: d77d7422236d88fe
// expect: 40:9
// expect: d13f6370f96:865df5dd54000000
// expect: 0:0
// expect: 0:8
// expect: 5:9
// expect: 0:10
// expect: four
