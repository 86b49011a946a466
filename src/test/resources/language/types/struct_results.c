// Members of a returned struct: arrays in it, nested ones, chained calls, in conditions and arguments.
#include <stdio.h>

struct vec { double v[3]; };
struct text { char s[16]; int n; };
struct deep { struct { struct text t; } in; };

static struct vec make(double a, double b, double c)
{
	return (struct vec) { { a, b, c } };
}

static struct vec add(struct vec a, struct vec b)
{
	for (int i = 0; i < 3; i++)
		a.v[i] += b.v[i];
	return a;
}

static struct text name(int n)
{
	struct text t = { "", n };

	for (int i = 0; i < n; i++)
		t.s[i] = 'a' + i;
	return t;
}

static struct deep nest(int n)
{
	struct deep d;

	d.in.t = name(n);
	return d;
}

int main(void)
{
	printf("%g\n", make(1, 2, 3).v[1]); // expect: 2
	printf("%g\n", add(make(1, 2, 3), add(make(10, 20, 30), make(.5, .5, .5))).v[2]); // expect: 33.5
	printf("%s %d\n", name(3).s, name(4).n); // expect: abc 4
	printf("%c\n", name(5).s[4]); // expect: e
	printf("%s\n", nest(6).in.t.s); // expect: abcdef
	if (name(2).s[1] == 'b' && nest(1).in.t.n)
		puts("condition"); // expect: condition
	struct text a = name(2), b = name(7);
	struct text *p = a.n > 5 ? &a : &b;
	printf("%s\n", (p->n == 7 ? *p : a).s); // expect: abcdefg
	printf("%zu\n", sizeof name(1).s); // expect: 16
	struct vec (*f)(double, double, double) = make;
	printf("%g\n", (*f)(7, 8, 9).v[0]); // expect: 7
	printf("%g\n", (a = b, f(1, 2, 3)).v[2]); // expect: 3
	printf("%s\n", a.s); // expect: abcdefg
	return 0;
}
