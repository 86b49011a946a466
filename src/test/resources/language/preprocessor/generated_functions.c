// Macros that write functions, structs and tests, as generic containers do.
#include <stdio.h>

#define DEFINE_STACK(T, name, size) \
	struct name { T items[size]; int top; }; \
	static inline int name##_push(struct name *s, T v) \
	{ return s->top < (size) ? (s->items[s->top++] = v, 1) : 0; } \
	static inline T name##_pop(struct name *s) \
	{ return s->items[--s->top]; }

#define DEFINE_GETTER(type, field) \
	static __typeof__(((struct type *) 0)->field) type##_get_##field(const struct type *p) \
	{ return p->field; }

#define CHECK(c) do { \
		if (c) passed++; \
		else printf("failed: %s at %s\n", #c, __func__); \
	} while (0)

DEFINE_STACK(int, ints, 3)
DEFINE_STACK(const char *, words, 2)

struct point { int x; double y; };
DEFINE_GETTER(point, x)
DEFINE_GETTER(point, y)

static int passed;

int main(void)
{
	struct ints s = { .top = 0 };
	struct words w = { .top = 0 };
	struct point p = { 3, 4.5 };

	CHECK(ints_push(&s, 10));
	CHECK(ints_push(&s, 20) && ints_push(&s, 30));
	CHECK(!ints_push(&s, 40));
	CHECK(ints_pop(&s) == 30);
	CHECK(ints_pop(&s) == 3); // expect: failed: ints_pop(&s) == 3 at main
	words_push(&w, "word");
	printf("%s\n", words_pop(&w)); // expect: word
	printf("%d %g\n", point_get_x(&p), point_get_y(&p)); // expect: 3 4.5
	printf("%d\n", passed); // expect: 4
	return 0;
}
