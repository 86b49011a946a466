struct ops { int (*a)(void); void *b; } __attribute__((designated_init));
static int x(void) { return 0; }
struct ops o = { x, 0 }; struct ops q = { .a = x };
