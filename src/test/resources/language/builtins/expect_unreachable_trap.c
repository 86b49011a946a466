// likely and unlikely keep values; unreachable code is never reached; trap dies of SIGILL.
#include <signal.h>
#include <stdio.h>
#include <sys/wait.h>
#include <unistd.h>

#define likely(x) __builtin_expect(!!(x), 1)
#define unlikely(x) __builtin_expect(!!(x), 0)

static int sign(int n)
{
	switch (n > 0 ? 1 : n < 0 ? -1 : 0) {
	case 1: return 10;
	case -1: return -10;
	case 0: return 0;
	default: __builtin_unreachable();
	}
}

static int only(int n)
{
	if (n == 4)
		return 44;
	__builtin_unreachable();
}

int main(void)
{
	int n = 0, status;
	long wide = 1L << 40;

	if (likely(n == 0))
		printf("likely\n");             // expect: likely
	if (unlikely(n++))
		printf("no\n");
	printf("%d\n", n);                      // expect: 1
	printf("%ld\n", __builtin_expect(wide, 0)); // expect: 1099511627776
	if (unlikely(wide))
		printf("wide is true\n");       // expect: wide is true
	printf("%d %d\n", likely(0x100000000), unlikely(0.5)); // expect: 1 1
	printf("%ld\n", __builtin_expect_with_probability(n * 5, 5, 0.9)); // expect: 5
	printf("%d %d %d\n", sign(3), sign(-3), sign(0)); // expect: 10 -10 0
	printf("%d\n", only(4));                // expect: 44
	fflush(stdout);
	if (!fork()) {
		__builtin_trap();
		_exit(0);
	}
	wait(&status);
	printf("%d\n", WTERMSIG(status) == SIGILL); // expect: 1
	return 0;
}
