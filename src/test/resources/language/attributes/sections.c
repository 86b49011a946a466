// Objects in a section of their own lie together; the linker knows where it starts and stops.
#include <stdio.h>

struct command { const char *name; int (*run)(int); };

#define COMMAND(n) \
	static const struct command command_##n \
	__attribute__((section("commands"), used)) = { #n, n }

static int twice(int x) { return 2 * x; }
static int square(int x) { return x * x; }

COMMAND(twice);
static int elsewhere = 5;
COMMAND(square);

extern const struct command __start_commands[], __stop_commands[];

int main(void)
{
	for (const struct command *c = __start_commands; c < __stop_commands; c++)
		printf("%s %d\n", c->name, c->run(elsewhere));  // expect: twice 10
	                                                        // expect: square 25
	printf("%d\n", (int)(__stop_commands - __start_commands));  // expect: 2
	return 0;
}
