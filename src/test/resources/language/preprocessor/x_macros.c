// One list, many expansions: an enum, its names, a switch and a struct.
#include <stdio.h>

#define COLOURS(X) \
	X(RED,   0xff0000) \
	X(GREEN, 0x00ff00) \
	X(BLUE,  0x0000ff)

#define AS_ENUM(name, value) COLOUR_##name,
#define AS_NAME(name, value) [COLOUR_##name] = #name,
#define AS_CASE(name, value) case COLOUR_##name: return value;
#define AS_FIELD(name, value) unsigned name : 8;
#define PLUS_ONE(name, value) + 1

enum colour { COLOURS(AS_ENUM) COLOUR_COUNT };
static const char *const names[] = { COLOURS(AS_NAME) };
struct channels { COLOURS(AS_FIELD) };
_Static_assert(COLOUR_COUNT == 0 COLOURS(PLUS_ONE), "the list counts itself");

static int value(enum colour c)
{
	switch (c) {
		COLOURS(AS_CASE)
	default:
		return -1;
	}
}

int main(void)
{
	for (enum colour c = 0; c < COLOUR_COUNT; c++)
		printf("%s %06x\n", names[c], value(c));
	// expect: RED ff0000
	// expect: GREEN 00ff00
	// expect: BLUE 0000ff
	printf("%zu %d\n", sizeof(struct channels), value(COLOUR_COUNT)); // expect: 4 -1
	return 0;
}
