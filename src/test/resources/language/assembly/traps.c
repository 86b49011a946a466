// ud2 is an invalid instruction.
#include <stdio.h>

int main(void)
{
	printf("before\n");                     // expect: before
	fflush(stdout);
	asm volatile("ud2");
	printf("after\n");
	return 0;
}
// exit: SIGILL
