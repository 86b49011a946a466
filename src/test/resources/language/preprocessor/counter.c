// __COUNTER__ counts its expansions, not its mentions.
#include <stdio.h>

#define paste(a, b) a ## b
#define xpaste(a, b) paste(a, b)
#define unique(prefix) xpaste(prefix, __COUNTER__)
#define twice(x) x x
#define string(x) #x
#define xstring(x) string(x)

int main(void)
{
	int first = __COUNTER__;
	int unique(v) = 10, unique(v) = 20;

	printf("%d\n", first); // expect: 0
	printf("%d %d\n", v1, v2); // expect: 10 20
	puts(twice(xstring(__COUNTER__))); // expect: 33
	puts(string(__COUNTER__)); // expect: __COUNTER__
#if __COUNTER__ == 4
	puts("counted in #if"); // expect: counted in #if
#endif
#if 0
	puts(xstring(__COUNTER__));
#endif
	printf("%d\n", __COUNTER__); // expect: 5
	return 0;
}
