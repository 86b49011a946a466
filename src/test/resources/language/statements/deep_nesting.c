// Sixty blocks, thirty loops and conditions inside one another.
#include <stdio.h>

#define IN2(x) { int v = n; n++; { n += v > 5 ? 1 : 2; x } }
#define IN4(x) IN2(IN2(x))
#define IN8(x) IN4(IN4(x))
#define IN16(x) IN8(IN8(x))
#define L1(x) for (int i = 0; i < 2; i++) { if (i) { x } }
#define L2(x) L1(L1(x))
#define L4(x) L2(L2(x))
#define L8(x) L4(L4(x))
#define IF8(x) if (n) if (n > 1) if (n > 2) if (n > 3) if (n > 4) if (n > 5) if (n > 6) if (n > 7) x

int main(void)
{
	int n = 0, hits = 0;

	IN16(IN8(printf("%d\n", n);))
	L8(L4(hits++;))
	printf("%d\n", hits);
	// expect: 26
	// expect: 1
	IF8(IF8(IF8(printf("deep\n");)) else printf("else\n");)
	n = ((((((((((((((((((((((((((((((((((((((((1))))))))))))))))))))))))))))))))))))))));
	// expect: deep
	printf("%d\n", n);                      // expect: 1
	switch (n) { case 1: switch (n + 1) { case 2: switch (n + 2) { case 3: switch (n + 3) { case 4:
		printf("four switches\n"); } } } } // expect: four switches
	return 0;
}
