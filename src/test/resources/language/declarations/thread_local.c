// _Thread_local objects: each thread starts from the initialiser and keeps its own.
#include <stdio.h>
#include <pthread.h>

static _Thread_local int value = 7;
__thread char text[6] = "first";
extern _Thread_local int declared;
static int shared = 1;

static void *run(void *unused)
{
	static __thread int local = 50;

	value += 1;
	local++;
	shared++;
	text[0] = 'F';
	printf("%d %d %s %d\n", value, local, text, declared);
	return &value;
}

_Thread_local int declared = 3;

int main(void)
{
	pthread_t t; // expect: 8 51 First 3
	void *other;

	value = 100;
	declared = 4;
	pthread_create(&t, 0, run, 0);
	pthread_join(t, &other);
	printf("%d %s %d %d\n", value, text, declared, shared); // expect: 100 first 4 2
	printf("%d\n", other != &value); // expect: 1
	run(0); // expect: 101 51 First 4
	printf("%d %s\n", value, text); // expect: 101 First
	return 0;
}
