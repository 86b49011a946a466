// A statement expression's value is its last expression; declarations, loops and labels live inside.
#include <stdio.h>

#define MAX(a, b) ({ typeof(a) _a = (a); typeof(b) _b = (b); _a > _b ? _a : _b; })
#define SWAP(a, b) ({ typeof(a) _t = a; a = b; b = _t; _t; })

struct p {
	int x, y;
	char tag[5];
};

static int early(int n)
{
	int r = 1 + ({ if (n < 0) return -1; n * 2; });

	return r;
}

int main(void)
{
	int i = 3, j = 8;

	printf("%d\n", MAX(i++, j--));          // expect: 8
	printf("%d %d\n", i, j);                // expect: 4 7
	printf("%d %d %d\n", SWAP(i, j), i, j); // expect: 4 7 4
	printf("%d\n", ({ int sum = 0; for (int k = 1; k <= 10; k++) sum += k; sum; }));
	// expect: 55
	printf("%s\n", ({ struct p p = {1, 2, "tag"}; p; }).tag); // expect: tag
	printf("%d\n", ({ ({ 4; }) + ({ 5; }); })); // expect: 9
	printf("%d %d\n", early(-5), early(5)); // expect: -1 11
	for (i = 0; i < 10; i++)
		j += ({ if (i == 2) continue; if (i == 5) break; i; });
	printf("%d %d\n", i, j);                // expect: 5 12
	printf("%d\n", ({ int k = 0; again: k++; if (k < 5) goto again; k; })); // expect: 5
	printf("%zu\n", sizeof ({ (char)1; })); // expect: 1
	printf("%zu\n", sizeof ({ char c[9]; c; })); // expect: 8
	printf("%d\n", ({ enum { P = 4, Q } e = Q; e; })); // expect: 5
	({ printf("void one\n"); });            // expect: void one
	i = ({ ; ; 7; });
	printf("%d\n", i);                      // expect: 7
	return 0;
}
