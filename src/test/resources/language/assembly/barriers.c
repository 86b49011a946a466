// Empty assembly: a barrier with any operands; matching constraints move values.
#include <stdio.h>

#define barrier() __asm__ __volatile__("" : : : "memory")
#define hide(x) ({ __typeof__(x) hidden_; asm("" : "=r"(hidden_) : "0"(x)); hidden_; })

static int evaluated;

static int next(void)
{
	return ++evaluated;
}

int main(void)
{
	int x = 5, y = 7, z;
	volatile int v = 3;
	struct { int a[3]; } s = { { 1, 2, 3 } };
	double d = 1.5;
	int *p = &x;

	barrier();
	asm volatile("" ::: "memory", "cc");
	asm volatile("" : "+r"(x));
	asm volatile("" : "+m"(v), "=m"(s) : "r"(p), "i"(3), "m"(*p));
	asm("" : "=r"(y) : "0"(x + 1));
	asm("" : [out] "=r"(z) : "[out]"(y * 2));
	asm("" : "+x"(d));
	asm volatile("" : : "r"(next()));
	printf("%d %d %d %d\n", x, y, z, v);    // expect: 5 6 12 3
	printf("%d %g %d\n", s.a[2], d, evaluated);  // expect: 3 1.5 1
	printf("%d %ld\n", hide(x), hide(10L));  // expect: 5 10
	asm volatile("# only a comment");
	asm volatile("nop");
	asm volatile("nop; nop\n\tpause");
	asm volatile("rep; nop" ::: "memory");
	asm volatile("rep nop");
	asm volatile("mfence" ::: "memory");
	asm volatile("lfence\n\tsfence");
	asm volatile("lock; addl $0,0(%%rsp)" ::: "memory", "cc");
	asm volatile("lock addl $0x0,-4(%%rsp)" ::: "memory");
	asm volatile("prefetcht0 %0" : : "m"(*p));
	printf("done\n");                       // expect: done
	return 0;
}
