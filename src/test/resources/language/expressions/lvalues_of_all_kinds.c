// Everything that can stand left of = does: elements, members, dereferences, compound literals, chosen ones.
#include <stdio.h>

struct node {
	int v;
	struct node *next;
	union { int i; char c[4]; };
	int grid[2][3];
};

static struct node table[3];
static int *cell(int i) { return &table[i].grid[1][i]; }

int main(void)
{
	struct node n = {1, table}, *p = &n, **pp = &p;
	int x[3], *q = x;

	*q = 1;
	1[q] = 2;
	*(q + 2) = 3;
	printf("%d %d %d\n", x[0], x[1], x[2]); // expect: 1 2 3
	p->next->v = 10;
	(*(*pp)->next).next = &table[1];
	n.next->next->v = 11;
	printf("%d %d\n", table[0].v, table[1].v); // expect: 10 11
	*cell(2) = 7;
	++*cell(2);
	cell(1)[0] = cell(2)[0] * 2;
	printf("%d %d\n", table[2].grid[1][2], table[1].grid[1][1]); // expect: 8 16
	(**pp).grid[1][0] = 5;
	(*n.grid)[2] = 6;
	*(n.grid[1] + 1) = 4;
	printf("%d %d %d\n", n.grid[1][0], n.grid[0][2], n.grid[1][1]); // expect: 5 6 4
	n.i = 0x41424344;
	n.c[0] = 'x';
	printf("%c%c %x\n", n.c[0], n.c[3], n.i); // expect: xA 41424378
	(&(struct node){.v = 3})->v = 4;
	q = (int[]){7, 8, 9};
	q[1] += (struct node){.v = 30}.v;
	printf("%d %d\n", q[1], *(int[]){55, 66} + 1); // expect: 38 56
	*(char *)&x[1] = -1;
	*((char *)x + 5) = 1;
	printf("%x\n", x[1]);                   // expect: 1ff
	return 0;
}
