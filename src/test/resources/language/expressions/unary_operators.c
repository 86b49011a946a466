// +, -, ~ and ! promote; ! gives int; &* and *& cancel; & of array elements and members.
#include <stdio.h>

struct s {
	int a, b[3];
};

int main(void)
{
	unsigned char uc = 0xf0;
	short sh = -32768;
	unsigned u = 1;
	struct s s = {1, {2, 3, 4}}, *p = &s;
	int *null = 0, x = 5;
	double z = 0.0;

	printf("%d\n", ~uc);                    // expect: -241
	printf("%d\n", (unsigned char)~uc);     // expect: 15
	printf("%d\n", -sh);                    // expect: 32768
	printf("%u\n", -u);                     // expect: 4294967295
	printf("%zu %zu\n", sizeof +uc, sizeof !1.0); // expect: 4 4
	printf("%d %d %d\n", !z, !!u, !"");     // expect: 1 1 0
	printf("%d\n", - - -x);                 // expect: -5
	printf("%d\n", -~x);                    // expect: 6
	printf("%d\n", ~-x);                    // expect: 4
	printf("%d\n", !x++ + x);               // expect: 6
	printf("%d\n", &*null == null);         // expect: 1
	printf("%d\n", *&*&x);                  // expect: 6
	printf("%d\n", &p->b[2] - p->b == 2);   // expect: 1
	printf("%d\n", *(&p->a + 0) + *&(*p).b[1]); // expect: 4
	printf("%zu\n", sizeof *&s.b);          // expect: 12
	printf("%d\n", (*&s.b)[0]);             // expect: 2
	printf("%d\n", -2147483647 - 1 < 0);    // expect: 1
	printf("%g %d\n", -z, 1 / -z < 0);      // expect: -0 1
	printf("%d\n", -'a' + +'b');            // expect: 1
	return 0;
}
