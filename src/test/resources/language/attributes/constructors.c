// Constructors run before main by priority, destructors after exit handlers in the reverse order.
#include <stdio.h>
#include <stdlib.h>

__attribute__((constructor)) static void plain(int argc, char **argv)
{
	printf("plain %d %d\n", argc, argv[0] != NULL);
}

__attribute__((constructor(200))) static void late(void)
{
	printf("200\n");
}

static void __attribute__((__constructor__(101))) early(void)
{
	printf("101\n");
}

__attribute__((destructor)) static void last(void)
{
	printf("destructor\n");
}

__attribute__((destructor(300))) static void after_it(void)
{
	printf("destructor 300\n");
}

static void handler(void)
{
	printf("exit handler\n");
}

int main(void)
{
	atexit(handler);
	printf("main\n");
	exit(3);
}
// expect: 101
// expect: 200
// expect: plain 1 1
// expect: main
// expect: exit handler
// expect: destructor
// expect: destructor 300
// exit: 3
