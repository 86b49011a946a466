// Values go on from the last; they may repeat, refer back and be any constant expression.
#include <stdio.h>

enum {
	FIRST = 10,
	SECOND,
	BACK = FIRST - 20,
	AFTER,
	LETTER = 'a' + 1,
	SIZE = sizeof(long) * 2,
	CHOSEN = SIZE > 8 ? FIRST : SECOND,
	SHIFTED = 1 << 5 | 1,
	LAST,
};

enum flags { NONE, READ = 1 << 0, WRITE = 1 << 1, ALL = READ | WRITE };

static const char *name(enum flags f)
{
	switch (f) {
	case NONE: return "none";
	case READ: return "read";
	case WRITE: return "write";
	case ALL: return "all";
	}
	return "?";
}

int main(void)
{
	int array[LAST];
	enum { LOCAL = LAST + 1 } local = LOCAL;

	printf("%d %d %d %d\n", FIRST, SECOND, BACK, AFTER); // expect: 10 11 -10 -9
	printf("%d %d %d\n", LETTER, SIZE, CHOSEN); // expect: 98 16 10
	printf("%d %d\n", SHIFTED, LAST); // expect: 33 34
	printf("%zu %d\n", sizeof array / sizeof *array, local); // expect: 34 35
	puts(name(READ | WRITE)); // expect: all
	puts(name(ALL & ~READ)); // expect: write
	puts(name(8)); // expect: ?
	return 0;
}
