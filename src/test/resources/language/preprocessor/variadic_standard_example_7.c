// C11 6.10.3.5 example 7: variable arguments, their commas and their stringification.
#include <stdio.h>

#define debug(...) printf(__VA_ARGS__)
#define showlist(...) puts(#__VA_ARGS__)
#define report(test, ...) ((test) ? puts(#test) : \
			   printf(__VA_ARGS__))

int main(void)
{
	int x = 2, y = 1;

	debug("Flag\n"); // expect: Flag
	debug("X = %d\n", x); // expect: X = 2
	showlist(The first, second, and third items.); // expect: The first, second, and third items.
	showlist(); // expect:
	showlist( , ); // expect: ,
	showlist((a, b),	c  ,d); // expect: (a, b), c ,d
	report(x>y, "x is %d but y is %d\n", x, y); // expect: x>y
	report(x<y, "x is %d but y is %d\n", x, y); // expect: x is 2 but y is 1
	return 0;
}
