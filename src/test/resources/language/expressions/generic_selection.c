// _Generic chooses by the type after lvalue conversion and evaluates nothing but the chosen arm.
#include <stdio.h>

#define T(e) _Generic((e), _Bool: "bool", char: "char", signed char: "schar", unsigned char: "uchar", short: "short", \
	int: "int", unsigned: "uint", long: "long", unsigned long: "ulong", long long: "llong", float: "float", \
	double: "double", char *: "char*", const char *: "cchar*", int *: "int*", int (*)(void): "fn", \
	struct s: "struct", struct s *: "struct*", default: "?")

struct s { int a : 4; unsigned b : 9; long c; };

static int fn(void) { return 1; }
static double half(double d) { return d / 2; }
static int halfi(int i) { return i / 2; }
#define half(x) _Generic((x), double: half, int: halfi)(x)

int main(void)
{
	int v[3], n = 0;
	const int ci = 1;
	volatile char vc = 1;
	struct s s = {1, 2, 3};

	printf("%s %s %s\n", T('a'), T((char)'a'), T("abc")); // expect: int char char*
	printf("%s %s %s\n", T(v), T(&v[0]), T(ci)); // expect: int* int* int
	printf("%s %s %s\n", T(fn), T(&fn), T(vc)); // expect: fn fn char
	printf("%s %s %s\n", T(1), T(1u), T(1L)); // expect: int uint long
	printf("%s %s %s\n", T(1ULL), T(1.f), T(1.)); // expect: ? float double
	printf("%s %s %s\n", T(+(char)1), T((short)1), T((short)1 << 1)); // expect: int short int
	printf("%s %s %s\n", T(s), T(&s), T(s.c)); // expect: struct struct* long
	printf("%s %s\n", T(1 == 1), T((_Bool)1)); // expect: int bool
	printf("%s %s\n", T(sizeof 1), T(&v[2] - &v[0])); // expect: ulong long
	printf("%s %s\n", T((const char *)0), T(0xffffffff)); // expect: cchar* uint
	printf("%s %s\n", T(-2147483648), T(2147483648)); // expect: long long
	printf("%d\n", _Generic(n++, int: 10, default: n++)); // expect: 10
	printf("%d\n", n);                      // expect: 0
	printf("%g %d\n", half(5.0), half(5));  // expect: 2.5 2
	printf("%d\n", _Generic(1.0f, default: n = 4, double: n = 5)); // expect: 4
	return 0;
}
