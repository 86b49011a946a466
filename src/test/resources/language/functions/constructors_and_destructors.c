// Constructors run before main, destructors after atexit's functions, each in its order and priority.
#include <stdio.h>
#include <stdlib.h>

static int started;

__attribute__((constructor)) static void second(void)
{
	started = started * 10 + 2;
}

__attribute__((constructor(101))) static void first(void)
{
	started = started * 10 + 1;
}

__attribute__((__constructor__)) static void third(void)
{
	started = started * 10 + 3;
}

__attribute__((destructor)) static void end_a(void)
{
	printf("destructor a\n");
}

__attribute__((destructor(101))) static void end_last(void)
{
	printf("destructor 101\n");
}

static void __attribute__((destructor)) end_b(void)
{
	printf("destructor b\n");
}

static void bye1(void)
{
	printf("atexit 1\n");
}

static void bye2(void)
{
	printf("atexit 2\n");
	atexit(bye1);
}

int main(void)
{
	printf("%d\n", started);
	atexit(bye1);
	atexit(bye2);
	printf("main ends\n");
	// expect: 123
	// expect: main ends
	// expect: atexit 2
	// expect: atexit 1
	// expect: atexit 1
	// expect: destructor b
	// expect: destructor a
	// expect: destructor 101
	return 4;
}
// exit: 4
