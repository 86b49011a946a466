// Pointer arithmetic scales; differences are signed; one past the end compares; negative indexes work.
#include <stdio.h>

struct odd {
	char c[7];
};

int main(void)
{
	int v[10], *end = v + 10, *p;
	struct odd o[5], *q = &o[4];
	int m[3][4] = {{1, 2, 3, 4}, {5, 6, 7, 8}, {9, 10, 11, 12}};
	int (*row)[4] = m + 2;
	char *text = "index";
	int n = 0;

	for (p = v; p != end; ++p)
		n++;
	printf("%d\n", n);                      // expect: 10
	printf("%td %td\n", v - end, end - v);  // expect: -10 10
	printf("%td %td\n", q - o, (char *)q - (char *)o); // expect: 4 28
	printf("%d %d\n", row[-1][2], (*(row - 2))[3]); // expect: 7 4
	printf("%d\n", -2[end - v + m[0]] == -3); // expect: 0
	printf("%c %c\n", 2[text], *(3 + text)); // expect: d e
	printf("%d %d %d\n", p > v, p >= end, v < p - 9); // expect: 1 1 1
	printf("%d\n", m[0] + 4 == m[1]);       // expect: 1
	printf("%d\n", (int)(&m[2][1] - &m[0][2])); // expect: 7
	printf("%d\n", *(*(m + 1) + 1));        // expect: 6
	p = &v[3];
	p += 2;
	p -= -1;
	printf("%td\n", p - v);                 // expect: 6
	p = p - (p - v);
	printf("%d\n", p == v);                 // expect: 1
	printf("%d\n", !p);                     // expect: 0
	printf("%d %d\n", (void *)p == (void *)v, p != 0); // expect: 1 1
	return 0;
}
