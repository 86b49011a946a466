// Declarators read inside out: arrays of pointers to functions returning pointers to arrays, and so on.
#include <stdio.h>

static int numbers[3] = { 10, 20, 30 };
static char *words[] = { "zero", "one" };

static int (*get_array(void))[3] { return &numbers; }
static char *(*get_words(int unused))[2] { return &words; }
static int (*(*functions[2])(void))[3] = { get_array, get_array };
static char *(*(*pointer_to_function)(int))[2] = get_words;
static int *(*array_of_pointers_to_arrays[2])[1];
static int *one[1] = { &numbers[2] };
static void (*handler(int which, void (*f)(int)))(int);
static int seen;

static void remember(int x) { seen = x; }

static void (*handler(int which, void (*f)(int)))(int)
{
	f(which);
	return f;
}

int main(void)
{
	int (*p)[3] = get_array(), *q[2] = { numbers, numbers + 1 }, (*(*pp))[3] = &p;

	printf("%d\n", (*p)[1]); // expect: 20
	printf("%d\n", (*functions[1]())[2]); // expect: 30
	printf("%s\n", (*pointer_to_function(0))[1]); // expect: one
	printf("%d %d\n", *q[1], (**pp)[0]); // expect: 20 10
	array_of_pointers_to_arrays[1] = &one;
	printf("%d\n", *(*array_of_pointers_to_arrays[1])[0]); // expect: 30
	handler(5, remember)(seen + 1);
	printf("%d\n", seen); // expect: 6
	printf("%zu %zu\n", sizeof q, sizeof *p); // expect: 16 12
	printf("%zu\n", sizeof(int (*[4])(int (*)[3]))); // expect: 32
	return 0;
}
