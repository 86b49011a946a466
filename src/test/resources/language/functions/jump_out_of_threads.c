// Each thread has its own stack: recursion, alloca, large locals and setjmp in two threads at once.
#include <pthread.h>
#include <setjmp.h>
#include <sched.h>
#include <stdio.h>
#include <string.h>

static int walk(int n, jmp_buf *env)
{
	char page[1000];

	memset(page, n, sizeof page);
	sched_yield();
	if (n == 0)
		longjmp(*env, 7);
	int r = walk(n - 1, env);
	return r + page[500];
}

static int sum(int n)
{
	char local[64];

	memset(local, n, sizeof local);
	if (n % 8 == 0)
		sched_yield();
	return n ? sum(n - 1) + local[63] : 0;
}

static void *work(void *arg)
{
	jmp_buf env;
	volatile int tries = 0;
	int got = setjmp(env);

	if (++tries < 4)
		walk(20 + tries, &env);
	*(int *)arg = got * 1000 + tries * 10000 + sum(40);
	return arg;
}

int main(void)
{
	pthread_t t[3];
	int result[3];

	for (int i = 0; i < 3; i++)
		pthread_create(&t[i], NULL, work, &result[i]);
	for (int i = 0; i < 3; i++)
		pthread_join(t[i], NULL);
	printf("%d %d %d\n", result[0], result[1], result[2]); // expect: 47820 47820 47820
	return 0;
}
