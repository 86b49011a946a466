// asm("name") gives an object or a function another name for the linker.
#include <stdio.h>

int value asm("the_value") = 5;
extern int same __asm__("the_value");
static int helper(int x) __asm__("renamed_helper");
extern int print(const char *, ...) asm("printf");

static int helper(int x)
{
	return x + 1;
}

int main(void)
{
	value++;
	print("%d %d\n", same, value == same); // expect: 6 1
	printf("%d\n", helper(1)); // expect: 2
	same += 10;
	print("%d\n", value); // expect: 16
	return 0;
}
