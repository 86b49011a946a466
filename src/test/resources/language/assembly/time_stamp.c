// rdtsc and rdtscp give a counter that only grows.
#include <stdint.h>
#include <stdio.h>

static inline uint64_t rdtsc(void)
{
	uint32_t low, high;

	__asm__ __volatile__("rdtsc" : "=a"(low), "=d"(high));
	return (uint64_t)high << 32 | low;
}

static inline uint64_t combined(void)
{
	uint64_t t;

	asm volatile("rdtsc\n\tshlq $32, %%rdx\n\torq %%rdx, %0" : "=a"(t) : : "rdx");
	return t;
}

static inline uint64_t rdtscp(unsigned *cpu)
{
	unsigned a, d, c;

	asm volatile("lfence; rdtscp; lfence" : "=a"(a), "=d"(d), "=c"(c) : : "memory");
	*cpu = c;
	return (uint64_t)d << 32 | a;
}

int main(void)
{
	unsigned cpu = 99;
	uint64_t a = rdtsc(), b = combined(), c = rdtscp(&cpu), d = __builtin_ia32_rdtsc();

	printf("%d %d %d\n", a < b, b < c, c < d);  // expect: 1 1 1
	printf("%d\n", cpu != 99);              // expect: 1
	return 0;
}
