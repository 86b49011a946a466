// const, volatile and restrict in every place they may stand; they change no value or size.
#include <stdio.h>

typedef int *pointer;
typedef const int constant;

static int length(const char text[const static 1])
{
	int n = 0;

	while (text[n])
		n++;
	return n;
}

static void copy(char *restrict to, const char *__restrict from)
{
	while ((*to++ = *from++))
		;
}

struct register_block {
	volatile unsigned status;
	const unsigned id;
};

int main(void)
{
	int x = 1, y = 2;
	const pointer p = &x;
	int const *q = &x;
	int *const volatile r = &y;
	const volatile int cv = 7;
	constant c = 3, *pc = &c;
	struct register_block block = { .id = 5 };
	char buffer[8];

	*p = 10;
	q = &y;
	*r += 5;
	printf("%d %d %d\n", x, *q, cv); // expect: 10 7 7
	printf("%d %d\n", c, *pc); // expect: 3 3
	block.status = 1;
	block.status <<= 3;
	printf("%u %u\n", block.status, block.id); // expect: 8 5
	copy(buffer, "four");
	printf("%d %s\n", length(buffer), buffer); // expect: 4 four
	printf("%zu %zu\n", sizeof(const char), sizeof(volatile struct register_block)); // expect: 1 8
	*(int *) q = 0;
	printf("%d\n", y); // expect: 0
	return 0;
}
