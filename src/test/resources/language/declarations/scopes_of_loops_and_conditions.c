// Names declared in for, in a condition's compound literal or tag, and in nested blocks end there.
#include <stdio.h>

struct t { char c[3]; };

int main(void)
{
	int i = 100;

	for (int i = 0, j = 10; i < 2; i++, j--) {
		int i = 7;
		printf("%d %d\n", i, j);
	}
	// expect: 7 10
	// expect: 7 9
	printf("%d\n", i); // expect: 100
	for (struct { int x; } v = { 1 }; v.x < 3; v.x++)
		printf("%d\n", v.x);
	// expect: 1
	// expect: 2
	printf("%zu\n", sizeof(struct t)); // expect: 3
	while (sizeof(struct t { long l; }) == 8 && i == 100) {
		struct t inner = { 5 };
		printf("%ld\n", inner.l);
		i++;
	}
	// expect: 5
	printf("%zu %d\n", sizeof(struct t), i); // expect: 3 101
	do {
		enum { i = 3 };
		printf("%d\n", i);
	} while (i < 101); // expect: 3
	switch (sizeof(enum e { A = 40, B })) {
	case sizeof(int):
		printf("%d\n", B);
	}
	// expect: 41
	enum e { A = 1 };
	printf("%d\n", A); // expect: 1
	if (*(int[]) { 1 }) {
		int *p = (int[]) { 8, 9 };
		printf("%d\n", p[1]);
	}
	// expect: 9
	return 0;
}
