struct ops { int (*a)(void); int (*b)(void); };
static int x(void) { return 1; }
static int y(void) { return 2; }
struct ops o = {
	.a = x
	.b = y,
};
