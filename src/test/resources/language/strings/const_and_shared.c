// Equal literals, const arrays, and pointers to const: what may be written and what is only read.
#include <signal.h>
#include <setjmp.h>
#include <stdio.h>
#include <string.h>

static sigjmp_buf env;
static void on(int sig) { siglongjmp(env, sig); }

int main(void)
{
	char *literal = "constant";
	char writable[] = "variable";
	static const char fixed[] = "fixed";
	const char *volatile p = fixed;

	signal(SIGSEGV, on);
	writable[0] = 'V';
	printf("%s\n", writable);               // expect: Variable
	if (sigsetjmp(env, 1) == 0) {
		literal[0] = 'C';
		printf("written\n");
	} else {
		printf("a literal is read-only\n"); // expect: a literal is read-only
	}
	if (sigsetjmp(env, 1) == 0) {
		*(char *)p = 'F';
		printf("written\n");
	} else {
		printf("a const array is read-only\n"); // expect: a const array is read-only
	}
	printf("%s %s\n", literal, fixed);      // expect: constant fixed
	return 0;
}
