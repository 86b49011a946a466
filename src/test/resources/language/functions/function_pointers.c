// Pointers to functions in arrays, structs, arguments and results; called with and without *, compared.
#include <stdio.h>

typedef int binary(int, int);
typedef binary *binary_ptr;

static int add(int a, int b) { return a + b; }
static int sub(int a, int b) { return a - b; }
static int mul(int a, int b) { return a * b; }

static binary *const table[] = {add, &sub, *mul, **add};

static int apply(binary f, int a, int b) { return f(a, b); }
static binary_ptr choose(char c) { return c == '+' ? add : c == '-' ? sub : mul; }
static int (*plain(int n))(int, int) { return table[n]; }
static int (*(*twice(void))(int))(int, int) { return plain; }

struct ops {
	const char *name;
	int (*run)(int, int);
	struct ops *(*self)(struct ops *);
	void (*hook)(void);
};

static struct ops *me(struct ops *o) { return o; }

int main(void)
{
	struct ops o = {"mul", mul, me, 0};
	int (*f)(int, int) = add;
	int (*v[3])(int, int) = {sub, sub, sub}, (**p)(int, int) = v;
	void *any = (void *)sub;

	printf("%d %d %d %d\n", f(1, 2), (*f)(3, 4), (***f)(5, 6), (&add)(7, 8) == (*add)(7, 8));
	// expect: 3 7 11 1
	for (unsigned i = 0; i < sizeof table / sizeof *table; i++)
		printf("%d\n", table[i](20, 6));
	// expect: 26
	// expect: 14
	// expect: 120
	// expect: 26
	printf("%d %d\n", apply(sub, 9, 4), apply(choose('*'), 9, 4)); // expect: 5 36
	printf("%d %d\n", choose('-')(1, 2), plain(2)(3, 5)); // expect: -1 15
	printf("%d\n", twice()(1)(8, 3));       // expect: 5
	printf("%d\n", o.self(&o)->self(&o)->run(6, 7)); // expect: 42
	v[1] = add;
	printf("%d %d %d\n", (*p)(5, 2), p[1](5, 2), (*++p)(1, 1)); // expect: 7 3 2
	printf("%d %d %d\n", f == add, f == &add, choose('+') != choose('-')); // expect: 1 1 1
	printf("%d\n", ((binary *)any)(3, 1));  // expect: 2
	if (o.hook)
		o.hook();
	o.hook || printf("no hook\n");          // expect: no hook
	printf("%zu\n", sizeof f / sizeof(void *)); // expect: 1
	return !f;
}
