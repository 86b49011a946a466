// Division by zero and INT_MIN / -1 raise SIGFPE, in int, long, unsigned and remainder.
#include <limits.h>
#include <setjmp.h>
#include <signal.h>
#include <stdio.h>

static sigjmp_buf env;
static void on(int sig, siginfo_t *info, void *context) { siglongjmp(env, info->si_code); }

#define TRY(e) do { int code = sigsetjmp(env, 1); if (!code) printf("%ld\n", (long)(e)); else printf("trap %d\n", code == FPE_INTDIV); } while (0)

int main(void)
{
	struct sigaction sa = {.sa_sigaction = on, .sa_flags = SA_SIGINFO};
	volatile int zero = 0, minus = -1, min = INT_MIN, one = 1;
	volatile long lmin = LONG_MIN, lminus = -1;
	volatile unsigned u = 5;
	volatile double d = 5;

	sigaction(SIGFPE, &sa, 0);
	TRY(one / zero);                        // expect: trap 1
	TRY(one % zero);                        // expect: trap 1
	TRY(u / zero);                          // expect: trap 1
	TRY(u % (unsigned)zero);                // expect: trap 1
	TRY(min / minus);                       // expect: trap 1
	TRY(min % minus);                       // expect: trap 1
	TRY(lmin / lminus);                     // expect: trap 1
	TRY((long)min / minus);                 // expect: 2147483648
	TRY((short)min / minus);                // expect: 0
	TRY(d / zero > 1e308);                  // expect: 1
	TRY(u / (unsigned)minus);               // expect: 0
	TRY(-one / one);                        // expect: -1
	return 0;
}
