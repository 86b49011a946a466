// Weak definitions, weak undefined symbols, aliases and used/unused attributes.
#include <stdio.h>

int real(int n) { return n * 2; }
int other_name(int n) __attribute__((alias("real")));
extern int missing(int) __attribute__((weak));
__attribute__((weak)) int fallback(void) { return 5; }
static int kept __attribute__((used)) = 3;
static void __attribute__((unused)) never(void) { }
int variable = 8;
extern int same_variable __attribute__((alias("variable")));

int main(void)
{
	printf("%d\n", other_name(21));         // expect: 42
	printf("%d\n", missing == 0);           // expect: 1
	printf("%d\n", missing ? missing(1) : -1); // expect: -1
	printf("%d\n", fallback());             // expect: 5
	same_variable++;
	printf("%d\n", variable);               // expect: 9
	return kept - 3;
}
