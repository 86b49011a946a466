// A call that returns a struct is a value whose members, arrays included, can be read at once.
#include <stdio.h>
#include <string.h>

struct inner {
	short s[3];
	double d;
};

struct outer {
	char name[12];
	struct inner in;
	int bits : 5, more : 11;
};

static int calls;

static struct outer make(int n)
{
	struct outer o = {"outer", {{n, n + 1, n + 2}, n / 4.0}, n, n * 3};

	calls++;
	return o;
}

static struct outer copy(struct outer o)
{
	o.name[0] ^= 0x20;
	return o;
}

int main(void)
{
	struct outer (*fp)(int) = make;

	printf("%s\n", make(1).name);           // expect: outer
	printf("%d\n", make(5).in.s[2]);        // expect: 7
	printf("%g\n", make(7).in.d);           // expect: 1.75
	printf("%d\n", make(9).bits);           // expect: 9
	printf("%d\n", make(100).more + 1);     // expect: 301
	printf("%c\n", *make(1).name);          // expect: o
	printf("%zu\n", strlen(make(1).name + 1)); // expect: 4
	printf("%s\n", copy(copy(make(3))).name); // expect: outer
	printf("%s\n", copy(make(3)).name);     // expect: Outer
	printf("%d\n", fp(20).in.s[fp(1).bits]); // expect: 21
	printf("%d\n", (make(1), make(2)).in.s[0]); // expect: 2
	printf("%d\n", (calls > 3 ? make(40) : make(50)).in.s[1]); // expect: 41
	printf("%zu\n", sizeof make(1).name);   // expect: 12
	printf("%d\n", calls);                  // expect: 14
	return 0;
}
