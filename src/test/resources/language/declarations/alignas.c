// _Alignas on objects and members: by number, by type, the strictest of several, and 0 for nothing.
#include <stdio.h>
#include <stdint.h>
#include <stdalign.h>

static _Alignas(64) char line[3];
static alignas(double) alignas(32) char two;
static _Alignas(0) int nothing;

struct s {
	char c;
	_Alignas(8) char d;
	alignas(long) short e;
};

#define aligned(object, n) ((uintptr_t) &(object) % (n) == 0)

int main(void)
{
	_Alignas(128) int local = 5;
	_Alignas(struct s) char bytes[sizeof(struct s)];
	struct s array[2];

	printf("%d %d\n", aligned(line, 64), aligned(two, 32)); // expect: 1 1
	printf("%d %d\n", aligned(local, 128), aligned(bytes, 8)); // expect: 1 1
	printf("%zu %zu\n", sizeof line, sizeof nothing); // expect: 3 4
	printf("%zu %zu\n", sizeof(struct s), _Alignof(struct s)); // expect: 24 8
	printf("%td %td\n", &array[0].d - &array[0].c, (char *) &array[1].e - (char *) array); // expect: 8 40
	printf("%zu %zu\n", __alignof__(line), __alignof__(local)); // expect: 64 128
	printf("%d\n", local); // expect: 5
	return 0;
}
