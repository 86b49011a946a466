// The idioms of real headers: likely, ARRAY_SIZE, min, BUILD_BUG_ON, IS_ENABLED, bit and field masks.
#include <stdio.h>

#define likely(x) __builtin_expect(!!(x), 1)
#define unlikely(x) __builtin_expect(!!(x), 0)
#define BUILD_BUG_ON_ZERO(e) ((int) sizeof(struct { int : (-!!(e)); }))
#define __same_type(a, b) __builtin_types_compatible_p(typeof(a), typeof(b))
#define __must_be_array(a) BUILD_BUG_ON_ZERO(__same_type((a), &(a)[0]))
#define ARRAY_SIZE(a) (sizeof(a) / sizeof((a)[0]) + __must_be_array(a))
#define min(x, y) ({ typeof(x) _x = (x); typeof(y) _y = (y); (void) (&_x == &_y); _x < _y ? _x : _y; })
#define BIT(n) (1UL << (n))
#define GENMASK(h, l) ((~0UL << (l)) & (~0UL >> (63 - (h))))
#define __ARG_PLACEHOLDER_1 0,
#define __take_second_arg(__ignored, val, ...) val
#define __is_defined(x) ___is_defined(x)
#define ___is_defined(val) ____is_defined(__ARG_PLACEHOLDER_##val)
#define ____is_defined(arg1_or_junk) __take_second_arg(arg1_or_junk 1, 0)
#define IS_ENABLED(option) __is_defined(option)
#define __stringify_1(x...) #x
#define __stringify(x...) __stringify_1(x)
#define CONFIG_YES 1
#define round_up(x, y) ((((x) - 1) | ((typeof(x)) ((y) - 1))) + 1)
#define swap(a, b) do { typeof(a) __tmp = (a); (a) = (b); (b) = __tmp; } while (0)
#define pr_fmt(fmt) "mod: " fmt
#define pr_info(fmt, ...) printf(pr_fmt(fmt), ##__VA_ARGS__)

int main(void)
{
	int a[7], x = 3, y = 9;

	if (unlikely(x > 5) || likely(y))
		printf("%zu\n", ARRAY_SIZE(a)); // expect: 7
	printf("%d %d\n", min(x++, y), x); // expect: 3 4
	printf("%lx %lx\n", BIT(40), GENMASK(11, 4)); // expect: 10000000000 ff0
	printf("%d %d\n", IS_ENABLED(CONFIG_YES), IS_ENABLED(CONFIG_NO)); // expect: 1 0
	puts(__stringify(CONFIG_YES, CONFIG_NO)); // expect: 1, CONFIG_NO
	printf("%d\n", round_up(4097, 4096)); // expect: 8192
	if (x)
		swap(x, y);
	else
		x = 0;
	printf("%d %d\n", x, y); // expect: 9 4
	pr_info("plain\n"); // expect: mod: plain
	pr_info("%d of %d\n", 1, 2); // expect: mod: 1 of 2
	return 0;
}
