// __int128: all operators, signed and unsigned, with wrap, sign and carry.
#include <stdio.h>

typedef __int128 s128;
typedef unsigned __int128 u128;

static void show(const char *what, u128 v)
{
	printf("%s %016lx%016lx\n", what, (unsigned long)(v >> 64), (unsigned long)v);
}

int main(void)
{
	u128 a = ((u128)0x0123456789abcdef << 64) | 0xfedcba9876543210, b = 0xffffffffffffffff;
	s128 m = -5, n = (s128)1 << 100;
	volatile int count = 67;

	show("add", a + b);
	show("sub", b - a);
	show("mul", a * b);
	show("div", a / 1000003);
	show("rem", a % b);
	show("and", a & b);
	show("or", a | ((u128)b << 64));
	show("xor", a ^ b);
	show("not", ~a);
	show("neg", -a);
	show("shl", a << count);
	show("shr", a >> count);
	show("sar", m >> count);
	show("sar", (n * m) >> 3);
	show("div", n / m);
	show("rem", n % -7);
	show("neg", -n);
	show("wrap", (u128)-1 + 1);
	printf("%d %d %d %d\n", a > b, m < n, (u128)m < (u128)n, a == a);
	printf("%d %d %d %d\n", m <= -5, m != n, n >= m, !n);
	a += b;
	show("+=", a);
	a -= 1;
	a *= 3;
	a /= 2;
	a %= (u128)1 << 90;
	a <<= 5;
	a >>= 2;
	a |= 1;
	a ^= 0xff;
	a &= ~(u128)0x100;
	show("all", a);
	show("post", b++);
	show("then", b);
	show("pre", --b);
	m++;
	show("m", m);
	while (n > 1000)
		n /= 10;
	printf("%d\n", (int)n);
	if (m)
		printf("true\n");
	printf("%s\n", m && !b ? "both" : "not both");
	return 0;
}
// expect: add 0123456789abcdf0fedcba987654320f
// expect: sub fedcba98765432110123456789abcdef
// expect: mul fdb97530eca864200123456789abcdf0
// expect: div 0000001316b424bca319e89b84625d1a
// expect: rem 00000000000000000000000000000000
// expect: and 0000000000000000fedcba9876543210
// expect: or fffffffffffffffffedcba9876543210
// expect: xor 0123456789abcdef0123456789abcdef
// expect: not fedcba98765432100123456789abcdef
// expect: neg fedcba98765432100123456789abcdf0
// expect: shl f6e5d4c3b2a190800000000000000000
// expect: shr 0000000000000000002468acf13579bd
// expect: sar ffffffffffffffffffffffffffffffff
// expect: sar fffffff6000000000000000000000000
// expect: div fffffffccccccccccccccccccccccccd
// expect: rem 00000000000000000000000000000002
// expect: neg fffffff0000000000000000000000000
// expect: wrap 00000000000000000000000000000000
// expect: 1 1 0 1
// expect: 1 1 1 0
// expect: += 0123456789abcdf0fedcba987654320f
// expect: all 00000000140da74bf258bf258bf25856
// expect: post 0000000000000000ffffffffffffffff
// expect: then 00000000000000010000000000000000
// expect: pre 0000000000000000ffffffffffffffff
// expect: m fffffffffffffffffffffffffffffffc
// expect: 126
// expect: true
// expect: not both
