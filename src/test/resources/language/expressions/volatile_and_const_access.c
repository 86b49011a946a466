// Every volatile access happens; const objects read as what they hold; casts drop qualifiers on values.
#include <stdio.h>

struct regs {
	volatile unsigned status;
	const unsigned id;
	volatile unsigned char fifo[4];
};

static const volatile int clock_ = 7;

int main(void)
{
	struct regs r = {1, 0xbeef, {1, 2, 3, 4}};
	volatile struct regs *p = &r;
	volatile int n = 3;
	int *volatile vp = (int *)&n;
	const int limit = 4;
	int total = 0;

	p->status |= 0x80;
	p->status++;
	printf("%x %x\n", p->status, p->id);    // expect: 82 beef
	while (n--)
		total += n;
	printf("%d %d\n", total, n);            // expect: 3 -1
	*vp = 10;
	vp = vp + 1 - 1;
	printf("%d\n", n);                      // expect: 10
	n += n * n;
	printf("%d\n", n);                      // expect: 110
	for (int i = 0; i < limit; i++)
		total += p->fifo[i] <<= 1;
	printf("%d\n", total);                  // expect: 23
	printf("%d\n", clock_ + clock_);        // expect: 14
	n;
	(void)p->status;
	n = n = 5;
	printf("%d %x\n", n, r.status);         // expect: 5 82
	return 0;
}
