// Objects in C: a table of functions in each object, inheritance by the first member, an arena, a visitor.
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct shape;
struct shape_ops {
	const char *name;
	double (*area)(const struct shape *);
	void (*scale)(struct shape *, double);
	void (*describe)(const struct shape *, char *, size_t);
};
struct shape { const struct shape_ops *ops; double x, y; };
struct circle { struct shape base; double r; };
struct rect { struct shape base; double w, h; };
struct group { struct shape base; int n; struct shape *members[4]; };

static struct { _Alignas(16) char bytes[2048]; size_t used; } arena;

static void *alloc(size_t n)
{
	void *p = arena.bytes + arena.used;

	arena.used += (n + 15) & ~(size_t)15;
	return arena.used <= sizeof arena.bytes ? memset(p, 0, n) : NULL;
}

static double circle_area(const struct shape *s) { const struct circle *c = (const void *)s; return 3.140625 * c->r * c->r; }
static void circle_scale(struct shape *s, double k) { ((struct circle *)s)->r *= k; }
static void circle_describe(const struct shape *s, char *to, size_t n) { snprintf(to, n, "r=%g", ((struct circle *)s)->r); }

static double rect_area(const struct shape *s) { const struct rect *r = (const struct rect *)s; return r->w * r->h; }
static void rect_scale(struct shape *s, double k) { struct rect *r = (struct rect *)s; r->w *= k; r->h *= k; }
static void rect_describe(const struct shape *s, char *to, size_t n)
{
	const struct rect *r = (const struct rect *)s;

	snprintf(to, n, "%gx%g", r->w, r->h);
}

#define each(m, s) for (struct shape *const *_p = ((struct group *)(s))->members, *m; \
	_p < ((struct group *)(s))->members + ((struct group *)(s))->n && (m = *_p, 1); _p++)

static double group_area(const struct shape *s) { double a = 0; each(m, s) a += m->ops->area(m); return a; }
static void group_scale(struct shape *s, double k) { each(m, s) m->ops->scale(m, k); }
static void group_describe(const struct shape *s, char *to, size_t n)
{
	size_t at = snprintf(to, n, "{");

	each(m, s) {
		m->ops->describe(m, to + at, n - at);
		at += strlen(to + at);
		at += snprintf(to + at, n - at, " ");
	}
	to[at - 1] = '}';
}

#define OPS(t) static const struct shape_ops t##_ops = {#t, t##_area, t##_scale, t##_describe}
OPS(circle);
OPS(rect);
OPS(group);
#define NEW(t, ...) ({ struct t *_n = alloc(sizeof *_n); *_n = (struct t){{&t##_ops}, __VA_ARGS__}; &_n->base; })

static void show(const struct shape *s)
{
	char text[80];

	s->ops->describe(s, text, sizeof text);
	printf("%s %s %g\n", s->ops->name, text, s->ops->area(s));
}

int main(void)
{
	struct shape *c = NEW(circle, 2), *r = NEW(rect, .w = 3, .h = 4), *g, *outer;

	show(c);                                // expect: circle r=2 12.5625
	show(r);                                // expect: rect 3x4 12
	g = NEW(group, 2, {c, r});
	show(g);                                // expect: group {r=2 3x4} 24.5625
	g->ops->scale(g, 0.5);
	outer = NEW(group, .n = 3, .members = {g, NEW(rect, 1, 1), NEW(circle, 1)});
	show(outer);                            // expect: group {{r=1 1.5x2} 1x1 r=1} 10.2812
	outer->ops->scale(outer, 2);
	show(outer);                            // expect: group {{r=2 3x4} 2x2 r=2} 41.125
	printf("%d %d\n", (int)(arena.used % 16), alloc(4096) == NULL); // expect: 0 1
	return 0;
}
