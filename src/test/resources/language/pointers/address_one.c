// Address 1 is no object: a store of any size there faults, aligned or not.
#include <setjmp.h>
#include <signal.h>
#include <stdio.h>

static sigjmp_buf back;

static void handler(int signal)
{
	siglongjmp(back, signal);
}

int main(void)
{
	int count = 0;

	signal(SIGSEGV, handler);
	if (sigsetjmp(back, 1) == 0)
		*(volatile int *)1 = 5;
	else
		count++;
	if (sigsetjmp(back, 1) == 0)
		*(volatile short *)1 = 5;
	else
		count++;
	if (sigsetjmp(back, 1) == 0)
		*(volatile long *)1 = 5;
	else
		count++;
	if (sigsetjmp(back, 1) == 0)
		*(volatile char *)1 = 5;
	else
		count++;
	if (sigsetjmp(back, 1) == 0)
		count += *(volatile long *)1;
	else
		count++;
	printf("%d faults\n", count);  // expect: 5 faults
	return 0;
}
