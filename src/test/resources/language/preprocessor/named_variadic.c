// The GNU named variadic parameter, with its comma and in nested macros.
#include <stdio.h>

#define log(level, format, args...) printf(#level ": " format "\n", ##args)
#define wrap(args...) log(inner, args)
#define count(args...) (sizeof((int[]){ args }) / sizeof(int))
#define string(args...) #args
#define both(a, rest...) #a "|" #rest

int main(void)
{
	log(info, "plain"); // expect: info: plain
	log(warn, "%d", 5); // expect: warn: 5
	wrap("%c%c", 'o', 'k'); // expect: inner: ok
	printf("%zu\n", count(1, 2, 3)); // expect: 3
	puts(string(a,b , c)); // expect: a,b , c
	puts(both(one)); // expect: one|
	puts(both(one, two, three)); // expect: one|two, three
	return 0;
}
