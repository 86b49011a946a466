// Each thread has its own copy of a _Thread_local object, which begins with the initial value.
#include <pthread.h>
#include <stdio.h>

struct pair { int a, b; };

_Thread_local int counter = 5;
static __thread struct pair pair = { 1, 2 };
static int plain;
static _Thread_local int *pointer = &plain;

static int next(void)
{
	static _Thread_local int calls;

	return ++calls;
}

static void *run(void *name)
{
	for (int i = 0; i < 10; i++) {
		counter++;
		pair.b += counter;
		*pointer += 1;
		next();
	}
	printf("%s: %d %d %d %d\n", (char *)name, counter, pair.a, pair.b, next());
	return &counter;
}

int main(void)
{
	pthread_t a, b;
	void *from_a;

	counter = 100;
	pthread_create(&a, NULL, run, "first");
	pthread_join(a, &from_a);
	printf("%d\n", from_a != &counter);
	pthread_create(&b, NULL, run, "second");
	pthread_join(b, NULL);
	run("main");
	printf("%d %d\n", plain, counter);
	return 0;
}
// expect: first: 15 1 107 11
// expect: 1
// expect: second: 15 1 107 11
// expect: main: 110 1 1057 11
// expect: 30 110
