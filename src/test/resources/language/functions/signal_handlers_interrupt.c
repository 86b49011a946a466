// A handler runs between two instructions of main, sees its statics and returns into the middle.
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static volatile sig_atomic_t hits, last;
static volatile int nested;

static void on(int sig)
{
	hits++;
	last = sig;
	if (sig == SIGUSR1 && !nested) {
		nested = 1;
		raise(SIGUSR2);
		nested = 2;
	}
}

static double work(int n)
{
	double d = n;

	for (int i = 0; i < n; i++) {
		d /= 1.5;
		if (i == n / 2)
			raise(SIGUSR2);
		d += i;
	}
	return d;
}

int main(void)
{
	double before, after;

	signal(SIGUSR1, on);
	signal(SIGUSR2, SIG_IGN);
	before = work(1);
	signal(SIGUSR2, on);
	after = work(1);
	printf("%d %d\n", before == after, hits); // expect: 1 1
	raise(SIGUSR1);
	printf("%d %d %d\n", hits, nested, last == SIGUSR1 || last == SIGUSR2); // expect: 3 2 1
	kill(getpid(), SIGUSR2);
	printf("%d\n", hits);                   // expect: 4
	signal(SIGUSR1, SIG_IGN);
	raise(SIGUSR1);
	printf("%d\n", hits);                   // expect: 4
	return work(10) > 0 ? 0 : 1;
}
