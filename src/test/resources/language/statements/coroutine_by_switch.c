// A generator that resumes inside its loop: switch on a saved line.
#include <stdio.h>

struct gen { int state, i, j; };

#define BEGIN(g) switch ((g)->state) { case 0:
#define YIELD(g, v) do { (g)->state = __LINE__; return v; case __LINE__:; } while (0)
#define END(g) } (g)->state = -1; return -1

static int pairs(struct gen *g)
{
	BEGIN(g);
	for (g->i = 0; g->i < 3; g->i++) {
		for (g->j = 0; g->j < g->i; g->j++)
			YIELD(g, g->i * 10 + g->j);
		YIELD(g, 100 + g->i);
	}
	YIELD(g, 999);
	END(g);
}

int main(void)
{
	struct gen a = {0}, b = {0};
	int v;

	pairs(&b);
	while ((v = pairs(&a)) >= 0)
		printf("%d %d\n", v, pairs(&b));
	// expect: 100 10
	// expect: 10 101
	// expect: 101 20
	// expect: 20 21
	// expect: 21 102
	// expect: 102 999
	// expect: 999 -1
	printf("%d %d\n", pairs(&a), a.state);  // expect: -1 -1
	return 0;
}
