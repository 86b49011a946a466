// Single instructions on registers and memory: moves, arithmetic, bit scans, exchanges.
#include <stdint.h>
#include <stdio.h>

static uint32_t swap(uint32_t x)
{
	asm("bswap %0" : "+r"(x));
	return x;
}

static unsigned long find_first(unsigned long word)
{
	asm("bsf %1,%0" : "=r"(word) : "rm"(word));
	return word;
}

static long find_last(unsigned long word)
{
	asm("bsrq %1,%q0" : "=r"(word) : "rm"(word));
	return word;
}

static int exchange(volatile int *p, int value)
{
	asm volatile("xchgl %0, %1" : "+r"(value), "+m"(*p) : : "memory");
	return value;
}

static int fetch_add(int *p, int value)
{
	asm volatile("lock; xaddl %0, %1" : "+r"(value), "+m"(*p) : : "memory", "cc");
	return value;
}

static long compare_exchange(long *p, long old, long new)
{
	long found;

	asm volatile("lock cmpxchgq %2,%1" : "=a"(found), "+m"(*p) : "r"(new), "0"(old) : "memory");
	return found;
}

static inline void atomic_inc(int *v)
{
	asm volatile("lock incl %0" : "+m"(*v));
}

int main(void)
{
	int a = 3, b = 4, sum;
	long l = 10;
	unsigned char c = 200;

	asm("addl %2, %0" : "=r"(sum) : "0"(a), "r"(b));
	printf("%d\n", sum);                    // expect: 7
	asm("movl %1, %0\n\taddl $5, %0" : "=&r"(sum) : "r"(b));
	printf("%d\n", sum);                    // expect: 9
	asm("mov %1, %0; imul %2, %0; sub $1, %0" : "=&r"(sum) : "r"(a), "r"(b) : "cc");
	printf("%d\n", sum);                    // expect: 11
	asm("addb $100, %0" : "+q"(c));
	printf("%d\n", c);                      // expect: 44
	asm("shlq $2, %[v]\n\torq $1, %[v]" : [v] "+r"(l));
	printf("%ld\n", l);                     // expect: 41
	asm("movl $7, %%eax\n\tmovl %%eax, %0" : "=r"(a) : : "rax");
	printf("%d\n", a);                      // expect: 7
	asm("negl %0; notl %0" : "+r"(a));
	printf("%d\n", a);                      // expect: 6
	a = -64;
	asm("sarl %b1, %0" : "+r"(a) : "c"(3));
	printf("%d\n", a);                      // expect: -8
	asm("xorq %%rcx, %%rcx; addq %1, %%rcx; movq %%rcx, %0" : "=r"(l) : "r"(9L) : "rcx");
	printf("%ld\n", l);                     // expect: 9
	printf("%x %lu %ld\n", swap(0x12345678), find_first(0x50), find_last(0x50));  // expect: 78563412 4 6
	b = exchange(&a, 44);
	printf("%d %d\n", a, b);                // expect: 44 -8
	b = fetch_add(&a, 6);
	printf("%d %d\n", a, b);                // expect: 50 44
	printf("%ld\n", compare_exchange(&l, 9, 100));  // expect: 9
	printf("%ld\n", compare_exchange(&l, 9, 200));  // expect: 100
	printf("%ld\n", l);                     // expect: 100
	atomic_inc(&a);
	printf("%d\n", a);                      // expect: 51
	asm volatile("addl %1,%0" : "+m"(a) : "ir"(10));
	printf("%d\n", a);                      // expect: 61
	return 0;
}
