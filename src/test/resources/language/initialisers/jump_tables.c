// Tables of functions and of structs with functions, strings and numbers.
#include <stdio.h>
#include <string.h>

static int add(int a, int b) { return a + b; }
static int sub(int a, int b) { return a - b; }
static int mul(int a, int b) { return a * b; }

static const struct command {
	const char *name;
	int (*run)(int, int);
	struct { int priority; char key; } info;
} commands[] = {
	{ "add", add, { 1, 'a' } },
	{ "sub", &sub, { .key = 's' } },
	{ .run = *mul, .name = "mul", .info.priority = 2 },
	{ 0 }
};
static int (*const by_char[128])(int, int) = { ['+'] = add, ['-'] = sub, ['*'] = mul };
static int (*(*pointer)[128])(int, int) = (void *) &by_char;

static int run(const char *name, int a, int b)
{
	for (const struct command *c = commands; c->name; c++)
		if (!strcmp(c->name, name))
			return c->run(a, b);
	return -1;
}

int main(void)
{
	printf("%d %d %d\n", run("add", 2, 3), run("sub", 2, 3), run("mul", 2, 3)); // expect: 5 -1 6
	printf("%d\n", run("none", 0, 0)); // expect: -1
	printf("%d %d\n", by_char['*'](6, 7), by_char['/'] == 0); // expect: 42 1
	printf("%d\n", (*pointer)['-'](9, 1)); // expect: 8
	printf("%zu %c %d\n", sizeof commands / sizeof *commands, commands[1].info.key,
	       commands[2].info.priority); // expect: 4 s 2
	printf("%d\n", (commands + 2)->run == mul); // expect: 1
	return 0;
}
