// The GNU `, ##__VA_ARGS__` drops the comma when there are no variable arguments.
#include <stdio.h>

#define say(format, ...) printf("<" format ">\n", ##__VA_ARGS__)
#define list(a, ...) (a, ##__VA_ARGS__)
#define only(...) (x, ##__VA_ARGS__)
#define show(...) #__VA_ARGS__
#define xshow(...) show(__VA_ARGS__)
#define EMPTY

int main(void)
{
	say("none"); // expect: <none>
	say("%d", 1); // expect: <1>
	say("%d %s", 2, "two"); // expect: <2 two>
	puts(xshow(list(1))); // expect: (1)
	puts(xshow(list(1, ))); // expect: (1,)
	puts(xshow(list(1, EMPTY))); // expect: (1, )
	puts(xshow(list(1, 2, 3))); // expect: (1, 2, 3)
	puts(xshow(only())); // expect: (x)
	puts(xshow(only(a))); // expect: (x,a)
	puts(xshow(only(,))); // expect: (x,,)
	return 0;
}
