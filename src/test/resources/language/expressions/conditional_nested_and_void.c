// ?: nested in every place, with void arms, struct arms and calls through it.
#include <stdio.h>

struct pair {
	int a, b;
};

static void say(const char *s)
{
	printf("%s\n", s);
}

static void shout(const char *s)
{
	printf("%s!\n", s);
}

static const char *size(int n)
{
	return n < 0 ? "negative" : n == 0 ? "zero" : n < 10 ? n & 1 ? "small odd" : "small even" : "large";
}

int main(void)
{
	struct pair x = {1, 2}, y = {3, 4};
	int i;

	for (i = -1; i < 12; i += 4)
		say(size(i));
		// expect: negative
		// expect: small odd
		// expect: small odd
		// expect: large
	say(size(4));                           // expect: small even
	1 ? say("left") : say("right");         // expect: left
	0 ? say("left") : (void)0;
	(i > 5 ? shout : say)("chosen");        // expect: chosen!
	(i < 5 ? shout : say)("chosen");        // expect: chosen
	printf("%d\n", (i ? x : y).b);          // expect: 2
	printf("%d\n", (!i ? x : y).a);         // expect: 3
	*(i ? &x.a : &y.a) = 99;
	printf("%d %d\n", x.a, y.a);            // expect: 99 3
	x = i > 100 ? x : y;
	printf("%d %d\n", x.a, x.b);            // expect: 3 4
	printf("%d\n", i ? i > 5 ? 1 : 2 : 3);  // expect: 1
	printf("%d\n", (i ? 0 : 1) ? 10 : i++ ? 20 : 30); // expect: 20
	printf("%d\n", i);                      // expect: 16
	return 0;
}
