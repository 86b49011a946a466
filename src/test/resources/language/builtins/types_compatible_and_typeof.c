// Macros of the kernel's kind on types_compatible_p, choose_expr, typeof: min, ARRAY_SIZE, container_of, swap.
#include <stddef.h>
#include <stdio.h>

#define BUILD_BUG_ON_ZERO(e) ((int)(sizeof(struct { int : (-!!(e)); })))
#define __same_type(a, b) __builtin_types_compatible_p(typeof(a), typeof(b))
#define __must_be_array(a) BUILD_BUG_ON_ZERO(__same_type((a), &(a)[0]))
#define ARRAY_SIZE(a) (sizeof(a) / sizeof((a)[0]) + __must_be_array(a))
#define min(x, y) ({ typeof(x) _x = (x); typeof(y) _y = (y); (void)(&_x == &_y); _x < _y ? _x : _y; })
#define min_t(t, x, y) ({ t _a = (x); t _b = (y); _a < _b ? _a : _b; })
#define clamp(v, lo, hi) min((typeof(v))((v) < (lo) ? (lo) : (v)), hi)
#define swap(a, b) do { typeof(a) __tmp = (a); (a) = (b); (b) = __tmp; } while (0)
#define container_of(ptr, type, member) ({ \
	void *__mptr = (void *)(ptr); \
	_Static_assert(__same_type(*(ptr), ((type *)0)->member) || __same_type(*(ptr), void), "pointer type mismatch"); \
	((type *)(__mptr - offsetof(type, member))); })
#define __is_constexpr(x) (sizeof(int) == sizeof(*(8 ? ((void *)((long)(x) * 0l)) : (int *)8)))

struct dev { int id; struct list { struct list *next; } node; };

int main(void)
{
	int v[7], a = 5, b = 3;
	struct dev d = {42}, e = {43}, *p;
	struct list *l = &d.node;

	printf("%zu\n", ARRAY_SIZE(v));         // expect: 7
	printf("%d\n", min(a++, b--));          // expect: 3
	printf("%d %d\n", a, b);                // expect: 6 2
	printf("%d\n", min_t(unsigned char, 300, 45)); // expect: 44
	printf("%d %d\n", clamp(7, 1, 5), clamp(-7, 1, 5)); // expect: 5 1
	swap(d, e);
	swap(a, b);
	printf("%d %d %d\n", d.id, a, b);       // expect: 43 2 6
	p = container_of(l, struct dev, node);
	printf("%d\n", p->id);                  // expect: 43
	printf("%d\n", container_of(&container_of(l, struct dev, node)->node, struct dev, node) == &d);
	// expect: 1
	printf("%d %d\n", __is_constexpr(5 * 3), __is_constexpr(a)); // expect: 1 0
	return 0;
}
