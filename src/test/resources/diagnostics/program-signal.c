#include <stdio.h>
#include <signal.h>
#include <unistd.h>
void handler() { }
int main(void)
{
	struct sigaction sa = { .sa_handler = handler };
	signal(SIGSEGV, handler());
	signal(SIGBUS, main);
	sigaction(SIGSEGV, sa, NULL);
	sa.sa_sigaction = handler;
	write(1, 5);
	read(0, NULL, 0, 0);
	fork(1);
	return NULL;
}
