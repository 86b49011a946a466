// Which types are the same: by builtin, by redeclaration and by conditional.
#include <stdio.h>

#define same(a, b) __builtin_types_compatible_p(a, b)

struct s { int x; };
typedef struct s alias;
enum e { E };

extern int array[];
extern int array[4];
int function();
int function(int);

int main(void)
{
	printf("%d %d\n", same(int, signed), same(int, unsigned)); // expect: 1 0
	printf("%d %d\n", same(int, const int), same(int *, const int *)); // expect: 1 0
	printf("%d %d\n", same(long, long long), same(char, signed char)); // expect: 0 0
	printf("%d %d\n", same(struct s, alias), same(struct s, struct s *)); // expect: 1 0
	printf("%d %d\n", same(int[], int[5]), same(int[4], int[5])); // expect: 1 0
	printf("%d %d\n", same(enum e, unsigned), same(enum e, int)); // expect: 1 0
	printf("%d %d\n", same(int(), int(int)), same(int(int), int(long))); // expect: 1 0
	printf("%d\n", same(int (*)[3], int (*)[])); // expect: 1
	printf("%d\n", same(typeof(&array), int (*)[4])); // expect: 1
	printf("%d %zu\n", same(typeof("abc"), char[4]), sizeof array); // expect: 1 16
	printf("%d\n", function(2)); // expect: 4
	return 0;
}

int array[4];
int function(int x) { return x * 2; }
