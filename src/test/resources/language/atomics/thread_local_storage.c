// _Thread_local and __thread: each thread starts from the initial value and keeps its own.
#include <pthread.h>
#include <stdio.h>

#define thread_local _Thread_local

static _Thread_local int n = 5;
__thread char name[8] = "init";
static thread_local struct { int a, b; } pair = {1, 2};
static _Thread_local int *self = 0;

static int next(void)
{
	static _Thread_local int calls;

	return ++calls;
}

static void *work(void *arg)
{
	n += *(int *)arg;
	name[0] = 'A' + n;
	pair.a += n;
	self = &n;
	next();
	*(int *)arg = n * 1000 + pair.a * 10 + next() + (*self == n) * 100000;
	return name[1] == 'n' ? arg : 0;
}

int main(void)
{
	int v[2] = {1, 2}, ok = 0;
	pthread_t t[2];

	n = 50;
	next();
	for (int i = 0; i < 2; i++)
		pthread_create(&t[i], 0, work, &v[i]);
	for (int i = 0; i < 2; i++) {
		void *r;

		pthread_join(t[i], &r);
		ok += r == &v[i];
	}
	printf("%d %d %d\n", ok, v[0], v[1]);   // expect: 2 106072 107082
	printf("%d %s %d %d %d\n", n, name, pair.a, next(), self == 0); // expect: 50 init 1 2 1
	return 0;
}
