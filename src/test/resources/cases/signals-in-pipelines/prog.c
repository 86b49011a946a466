/* What the shell says of programs that signals end: alone, in a pipeline, in a substitution, in a condition. */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>

int main(int argc, char **argv)
{
	puts("before");
	fflush(stdout);
	raise(atoi(argv[1]));
	return 0;
}
