// A compound literal in a function is a fresh object of its block; in a loop the same one, reinitialised.
#include <stdio.h>

struct point { int x, y; };

static int *global = (int[]){1, 2, 3};
static struct point *origin = &(struct point){.y = 9};

static int sum(const int *v, int n)
{
	return n ? *v + sum(v + 1, n - 1) : 0;
}

static struct point moved(struct point p, int dx)
{
	return (struct point){p.x + dx, p.y};
}

int main(void)
{
	struct point *p, *last = 0;
	int i, same = 0;

	global[1] = 20;
	origin->x++;
	printf("%d %d %d\n", global[1], origin->x, origin->y); // expect: 20 1 9
	printf("%d\n", sum((int[]){1, 2, 3, 4}, 4)); // expect: 10
	printf("%d\n", sum((int[5]){[3] = 7}, 5)); // expect: 7
	for (i = 0; i < 3; i++) {
		p = &(struct point){i, i * i};
		same += p == last;
		last = p;
		p->x += 10;
		printf("%d %d\n", p->x, p->y);
		// expect: 10 0
		// expect: 11 1
		// expect: 12 4
	}
	printf("%d\n", same);                   // expect: 2
	printf("%d\n", moved((struct point){1, 2}, 5).x); // expect: 6
	printf("%s %zu\n", (char[]){"text"}, sizeof (char[]){"text"}); // expect: text 5
	printf("%d\n", (int){42});              // expect: 42
	printf("%d\n", ++(int){42});            // expect: 43
	printf("%zu\n", sizeof (int[]){[9] = 1}); // expect: 40
	printf("%d\n", (const struct point){3, 4}.y); // expect: 4
	return 0;
}
