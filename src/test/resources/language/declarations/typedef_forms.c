// typedef of functions, arrays, several at once, in blocks, before and after the type, redefined alike.
#include <stdio.h>

typedef int number, *pointer, vector[3], function(int), (*callback)(number);
int typedef late;
typedef struct pair { int a, b; } pair, pairs[2], *pair_pointer;
typedef enum { OFF, ON } toggle;
typedef vector matrix[2];
typedef const vector constants;
typedef number number;
typedef union { int i; char c[4]; } word;

static function square;
static callback chosen = square;

static number square(number x)
{
	return x * x;
}

static late apply(callback f, late x)
{
	return f(x);
}

int main(void)
{
	pair p = { 1, 2 };
	pairs ps = { { 3, 4 }, { 5, 6 } };
	pair_pointer pp = &ps[1];
	matrix m = { { 1, 2, 3 }, { 4, 5, 6 } };
	constants c = { 7, 8, 9 };
	toggle t = ON;
	word w = { .c = "ab" };
	pointer x = m[1];
	typedef char local[5];
	local text = "four";

	printf("%d %d\n", p.b, pp->a); // expect: 2 5
	printf("%d %d %d\n", x[2], c[1], t); // expect: 6 8 1
	printf("%d %d\n", apply(chosen, 5), square(6)); // expect: 25 36
	printf("%zu %zu %zu\n", sizeof(matrix), sizeof(pairs), sizeof(local)); // expect: 24 16 5
	printf("%s %x\n", text, w.i); // expect: four 6261
	{
		typedef struct { long x; } number;
		number n = { 10 };
		printf("%ld %zu\n", n.x, sizeof(number));
	}
	// expect: 10 8
	for (number i = 0, n = 2; i < n; i++)
		printf("%d\n", i);
	// expect: 0
	// expect: 1
	return 0;
}
