// Function pointers in const tables, volatile variables and unions; struct arguments through them.
#include <stdio.h>

struct v { int x, y, z; };

static int len(struct v v) { return v.x * v.x + v.y * v.y + v.z * v.z; }
static struct v neg(struct v v) { return (struct v){-v.x, -v.y, -v.z}; }
static void nop(void) { }
static double third(int n) { return n / 3.0; }
static char low(long n) { return n; }
static unsigned short us(void) { return -1; }

int main(void)
{
	int (*volatile l)(struct v) = len;
	struct v (*const n)(struct v) = neg;
	union { double (*d)(int); void *p; } u = {third};
	struct { char (*c)(long); unsigned short (*s)(void); } s = {low, us};
	struct v a = {1, 2, 3};
	void (*table[4])(void) = {nop, nop};
	int called = 0;

	printf("%d\n", l(a));                   // expect: 14
	printf("%d\n", n(a).z);                 // expect: -3
	printf("%d\n", l(n(n(a))));             // expect: 14
	printf("%.3f\n", u.d(2));               // expect: 0.667
	printf("%d %d\n", s.c(0x1ff), s.s());   // expect: -1 65535
	for (int i = 0; i < 4; i++)
		if (table[i])
			table[i](), called++;
	printf("%d\n", called);                 // expect: 2
	printf("%d\n", (int)s.c(0x80) < 0);     // expect: 1
	return 0;
}
