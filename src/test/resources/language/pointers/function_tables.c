// Functions called through tables, structs, parameters and results; state machines of functions.
#include <stdio.h>

typedef struct machine machine;
typedef void *(*state)(machine *);

struct machine { const char *input; int letters, digits; state now; };

static void *in_letters(machine *m);
static void *in_digits(machine *m);

static void *in_letters(machine *m)
{
	char c = *m->input++;

	if (!c)
		return 0;
	if (c >= '0' && c <= '9') {
		m->digits++;
		return in_digits;
	}
	m->letters++;
	return in_letters;
}

static void *in_digits(machine *m)
{
	if (*m->input >= 'a')
		return in_letters;
	return *m->input ? m->digits++, m->input++, in_digits : 0;
}

static int twice(int (*f)(int), int x) { return f(f(x)); }
static int inc(int x) { return x + 1; }
static int dbl(int x) { return x * 2; }

int main(void)
{
	machine m = { "ab12c3", .now = in_letters };
	int (*table[])(int) = { inc, dbl, inc };
	int x = 1;

	while (m.now)
		m.now = (state) m.now(&m);
	printf("%d %d\n", m.letters, m.digits); // expect: 3 3
	for (unsigned i = 0; i < sizeof table / sizeof *table; i++)
		x = table[i](x);
	printf("%d\n", x); // expect: 5
	printf("%d %d\n", twice(dbl, 3), twice(*table, 3)); // expect: 12 5
	int (**p)(int) = table + 1;
	printf("%d %d\n", (*p)(10), p[1](10)); // expect: 20 11
	printf("%d\n", table[0] == table[2]); // expect: 1
	printf("%d\n", (x > 3 ? inc : dbl)(100)); // expect: 101
	return 0;
}
