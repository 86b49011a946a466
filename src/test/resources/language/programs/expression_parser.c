// A recursive-descent calculator: variables, functions, right-associative powers, errors with their place.
#include <ctype.h>
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct parser {
	const char *text, *at;
	jmp_buf fail;
	char message[64];
};

struct variable {
	char name[16];
	double value;
	struct variable *next;
};

static struct variable *variables;

static const struct { const char *name; double (*f)(double); } functions[] = {
	{"sqrt", sqrt}, {"abs", fabs}, {"floor", floor}, {"exp", exp}, {NULL, NULL},
};

static double sum(struct parser *p);

static _Noreturn void fail(struct parser *p, const char *format, ...)
{
	va_list ap;

	va_start(ap, format);
	vsnprintf(p->message, sizeof p->message, format, ap);
	va_end(ap);
	longjmp(p->fail, 1);
}

static int accept(struct parser *p, char c)
{
	while (isspace((unsigned char)*p->at))
		p->at++;
	return *p->at == c ? p->at++, 1 : 0;
}

static void expect(struct parser *p, char c)
{
	if (!accept(p, c))
		fail(p, "expected '%c' but found '%s'", c, *p->at ? p->at : "end");
}

static struct variable *lookup(const char *name, int create)
{
	struct variable **v = &variables;

	for (; *v; v = &(*v)->next)
		if (!strcmp((*v)->name, name))
			return *v;
	if (create) {
		*v = calloc(1, sizeof **v);
		strncpy((*v)->name, name, sizeof (*v)->name - 1);
	}
	return *v;
}

static double primary(struct parser *p)
{
	char name[16];
	int n = 0;

	if (accept(p, '(')) {
		double d = sum(p);

		expect(p, ')');
		return d;
	}
	if (accept(p, '-'))
		return -primary(p);
	if (isdigit((unsigned char)*p->at) || *p->at == '.') {
		char *end;
		double d = strtod(p->at, &end);

		p->at = end;
		return d;
	}
	while (isalnum((unsigned char)*p->at) && n < 15)
		name[n++] = *p->at++;
	name[n] = 0;
	if (!n)
		fail(p, "unexpected '%c'", *p->at ? *p->at : '$');
	if (accept(p, '(')) {
		double d = sum(p);

		expect(p, ')');
		for (int i = 0; functions[i].name; i++)
			if (!strcmp(functions[i].name, name))
				return functions[i].f(d);
		fail(p, "no function %s", name);
	}
	if (accept(p, '='))
		return lookup(name, 1)->value = sum(p);
	struct variable *v = lookup(name, 0);
	if (!v)
		fail(p, "no variable %s", name);
	return v->value;
}

static double power(struct parser *p)
{
	double base = primary(p);

	return accept(p, '^') ? pow(base, power(p)) : base;
}

static double product(struct parser *p)
{
	double d = power(p);

	for (;;)
		if (accept(p, '*'))
			d *= power(p);
		else if (accept(p, '/'))
			d /= power(p);
		else if (accept(p, '%'))
			d = fmod(d, power(p));
		else
			return d;
}

static double sum(struct parser *p)
{
	double d = product(p);

	for (;;)
		if (accept(p, '+'))
			d += product(p);
		else if (accept(p, '-'))
			d -= product(p);
		else
			return d;
}

static void evaluate(const char *text)
{
	struct parser p = {text, text};

	if (setjmp(p.fail)) {
		printf("%s: %s at %d\n", text, p.message, (int)(p.at - p.text));
		return;
	}
	double d = sum(&p);
	accept(&p, ' ');
	if (*p.at)
		fail(&p, "trailing '%s'", p.at);
	printf("%s = %.10g\n", text, d);
}

int main(void)
{
	static const char *const tests[] = {
		"1 + 2 * 3", "(1 + 2) * 3", "2 ^ 3 ^ 2", "-2 ^ 2", "10 / 4 - 1", "x = 3 * (y = 4)", "x + y",
		"sqrt(x * x + y * y * 25)", "abs(-floor(2.7))", "7 % 4 * 2", "1 / 0", "(1 + ", "foo(1)", "z + 1", "1 2", "* 3",
		"1e3 + .5",
	};

	for (size_t i = 0; i < sizeof tests / sizeof *tests; i++)
		evaluate(tests[i]);
	// expect: 1 + 2 * 3 = 7
	// expect: (1 + 2) * 3 = 9
	// expect: 2 ^ 3 ^ 2 = 512
	// expect: -2 ^ 2 = 4
	// expect: 10 / 4 - 1 = 1.5
	// expect: x = 3 * (y = 4) = 12
	// expect: x + y = 16
	// expect: sqrt(x * x + y * y * 25) = 23.32380758
	// expect: abs(-floor(2.7)) = 2
	// expect: 7 % 4 * 2 = 6
	// expect: 1 / 0 = inf
	// expect: (1 + : unexpected '$' at 5
	// expect: foo(1): no function foo at 6
	// expect: z + 1: no variable z at 2
	// expect: 1 2: trailing '2' at 2
	// expect: * 3: unexpected '*' at 0
	// expect: 1e3 + .5 = 1000.5
	return 0;
}
