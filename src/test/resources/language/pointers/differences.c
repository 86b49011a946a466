// The difference of pointers counts elements and is signed.
#include <stdio.h>
#include <stddef.h>

struct seven { char c[7]; };

int main(void)
{
	int a[10];
	struct seven s[5];
	int *p = &a[2], *q = &a[9];
	int m[3][4];

	printf("%td %td\n", q - p, p - q); // expect: 7 -7
	printf("%td\n", &s[4] - &s[1]); // expect: 3
	printf("%td\n", &s[0] - &s[3]); // expect: -3
	printf("%td\n", (char *) q - (char *) p); // expect: 28
	printf("%td\n", &m[2] - &m[0]); // expect: 2
	printf("%td\n", &m[2][1] - m[0]); // expect: 9
	printf("%d\n", (int) (q - p) * 2); // expect: 14
	printf("%zu %d\n", sizeof(q - p), p - q < 0); // expect: 8 1
	printf("%td\n", (a + 10) - a); // expect: 10
	ptrdiff_t d = p - q;
	printf("%td %d\n", -d, d < sizeof(int) ? 1 : 0); // expect: 7 0
	printf("%d\n", q - p > 6u); // expect: 1
	printf("%td\n", (short *) q - (short *) p); // expect: 14
	return 0;
}
