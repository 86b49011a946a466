// _Generic sees the type after decay and without the operand's own qualifiers.
#include <stdio.h>

#define kind(x) _Generic((x), \
	int: "int", unsigned: "unsigned", long: "long", unsigned long: "unsigned long", \
	char: "char", short: "short", float: "float", double: "double", _Bool: "_Bool", \
	char *: "char *", const char *: "const char *", int *: "int *", \
	int (*)[3]: "int (*)[3]", int (*)(void): "int (*)(void)", void *: "void *", \
	default: "other")

static int function(void) { return 0; }

int main(void)
{
	const int ci = 1;
	volatile short vs = 2;
	int a[3], m[2][3];
	struct { unsigned u : 3; } b = { 1 };
	const char *s = "s";

	puts(kind(ci)); // expect: int
	puts(kind(vs)); // expect: short
	puts(kind(a)); // expect: int *
	puts(kind(&a)); // expect: int (*)[3]
	puts(kind(m)); // expect: int (*)[3]
	puts(kind(function)); // expect: int (*)(void)
	puts(kind(&function)); // expect: int (*)(void)
	puts(kind("x")); // expect: char *
	puts(kind(s)); // expect: const char *
	puts(kind((void *) 0)); // expect: void *
	puts(kind(vs + vs)); // expect: int
	puts(kind(1 ? 1 : 1L)); // expect: long
	puts(kind(1 ? (char) 1 : (char) 2)); // expect: int
	puts(kind(ci == ci)); // expect: int
	puts(kind((_Bool) 1)); // expect: _Bool
	puts(kind(1.0f * 2)); // expect: float
	puts(kind(b.u + 0)); // expect: int
	puts(kind((ci, ci))); // expect: int
	puts(kind(sizeof 1)); // expect: unsigned long
	return 0;
}
