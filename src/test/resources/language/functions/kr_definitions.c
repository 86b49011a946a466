// Old-style definitions: parameters named first, types after; floats arrive as doubles, chars as ints.
#include <stdio.h>

int add(a, b)
	int a, b;
{
	return a + b;
}

double scale(x, n, c)
	float x;
	short n;
	char c;
{
	return x * n + c;
}

char *pick(v, i)
	char *v[];
	unsigned char i;
{
	return v[i];
}

nothing_declared(n)
{
	return n * 2;
}

int apply(f, x) int (*f)(); { return f(x, 1); }

struct s { int a; float f; };

struct s make(s, k) struct s s; { s.a += k; return s; }

int order(last, first, middle) int first; double middle; long last;
{
	return first * 100 + middle * 10 + last;
}

int main(argc, argv)
	char **argv;
{
	char *names[] = {"zero", "one", "two"};
	int (*old)() = add;
	struct s s = {1, 0.5};

	printf("%d\n", add(2, 3));              // expect: 5
	printf("%g\n", scale(1.5, 4, 'a'));     // expect: 103
	printf("%s %s\n", pick(names, 1), pick(names, 256 + 2)); // expect: one two
	printf("%d\n", nothing_declared(21));   // expect: 42
	printf("%d\n", apply(add, 9));          // expect: 10
	printf("%d %g\n", make(s, 4).a, make(s, 4).f); // expect: 5 0.5
	printf("%d\n", order(3L, 1, 2.0));      // expect: 123
	printf("%d %d\n", old(4, 5), argc);     // expect: 9 1
	return argv[argc] != 0;
}
