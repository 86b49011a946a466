// typedefs of function types declare functions; parameters of function type are pointers; casts between them.
#include <stdio.h>

typedef int unary(int);
typedef void action(void);
typedef unary *maker(unary *, int);

static unary inc, dec;
static maker pick;
static action hello;

static int inc(int n) { return n + 1; }
static int dec(int n) { return n - 1; }
static unary *pick(unary f, int n) { return n ? f : dec; }
static void hello(void) { printf("hello\n"); }

static int call(unary f) { return f(10); }
static int count(int n, ...) { return n; }
static long generic(long a, long b) { return a * b; }

int main(void)
{
	maker *m = pick;
	action *a = hello, **pa = &a;
	typeof(inc) *t = inc;
	__typeof__(&dec) u = dec;
	void (*erased)(void) = (void (*)(void))generic;
	int (*v)(int, ...) = count;

	printf("%d %d\n", m(inc, 1)(5), (*m)(inc, 0)(5)); // expect: 6 4
	(*pa)();                                // expect: hello
	(**pa)();                               // expect: hello
	printf("%d %d\n", call(t), call(u));    // expect: 11 9
	printf("%ld\n", ((long (*)(long, long))erased)(6, 7)); // expect: 42
	printf("%d\n", v(3, "x", 2.5));         // expect: 3
	printf("%d\n", (1 ? inc : dec)(1));     // expect: 2
	printf("%d\n", (*(unary *[]){inc, dec})(7)); // expect: 8
	printf("%d\n", ((unary *[]){inc, dec})[1](7)); // expect: 6
	printf("%d %d\n", __builtin_types_compatible_p(typeof(inc), unary), _Alignof(int) > 3);
	// expect: 1 1
	return 0;
}
