// The left side of a compound assignment is evaluated once, however deep.
#include <stdio.h>

struct box {
	int n[4];
	struct box *next;
};

static int calls;
static struct box boxes[2] = {{{1, 2, 3, 4}, &boxes[1]}, {{5, 6, 7, 8}, &boxes[0]}};

static struct box *first(void)
{
	calls++;
	return boxes;
}

static int index2(void)
{
	calls += 10;
	return 2;
}

int main(void)
{
	int v[5] = {1, 1, 1, 1, 1}, i = 0, *p = v;

	v[i++] += 10;
	v[i++] <<= 3;
	printf("%d %d %d\n", i, v[0], v[1]);    // expect: 2 11 8
	*p++ *= 3;
	*++p -= 5;
	printf("%d %d %d\n", (int)(p - v), v[0], v[2]); // expect: 2 33 -4
	first()->n[index2()] ^= 0xff;
	printf("%d %d\n", calls, boxes[0].n[2]); // expect: 11 252
	first()->next->n[index2()] += first()->n[0]++;
	printf("%d %d %d\n", calls, boxes[1].n[2], boxes[0].n[0]); // expect: 23 8 2
	(*(calls++, &v[3])) |= 6;
	printf("%d %d\n", calls, v[3]);         // expect: 24 7
	return 0;
}
