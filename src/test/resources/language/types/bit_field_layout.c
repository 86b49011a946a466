// Bit-fields share storage units, do not cross them, and start anew after a zero width.
#include <stdio.h>
#include <string.h>

struct simple { unsigned a : 4, b : 4, c : 8; };
struct crossing { unsigned a : 20, b : 20; };
struct zero { unsigned a : 4; unsigned : 0; unsigned b : 4; };
struct padded { unsigned a : 3; unsigned : 5; unsigned b : 8; };
struct chars { unsigned char a : 5, b : 5; };
struct mixed { char c; int i : 4; short s; };
struct after { int i : 10; char c; };
struct wide { long a : 33; int b; };
struct only_padding { int : 5; };

static void dump(const char *name, const void *p, size_t n)
{
	const unsigned char *b = p;

	printf("%s", name);
	while (n--)
		printf(" %02x", *b++);
	printf("\n");
}

#define show(type, ...) do { \
		struct type v; \
		memset(&v, 0, sizeof v); \
		v = (struct type) { __VA_ARGS__ }; \
		dump(#type, &v, sizeof v); \
	} while (0)

int main(void)
{
	show(simple, 1, 2, 0xab); // expect: simple 21 ab 00 00
	show(crossing, 0xfffff, 0x12345); // expect: crossing ff ff 0f 00 45 23 01 00
	show(zero, 15, 9); // expect: zero 0f 00 00 00 09 00 00 00
	show(padded, 7, 0xcd); // expect: padded 07 cd 00 00
	show(chars, 31, 17); // expect: chars 1f 11
	show(mixed, 1, 2, 3); // expect: mixed 01 02 03 00
	show(after, 0x3ff, 0x55); // expect: after ff 03 55 00
	show(wide, 0x123456789, 0x77); // expect: wide 89 67 45 23 01 00 00 00 77 00 00 00 00 00 00 00
	printf("%zu %zu\n", sizeof(struct only_padding), _Alignof(struct only_padding)); // expect: 1 1
	return 0;
}
