/* sscanf in drivers: widths, sets, counts, what stops it, numbers too large, and characters. */
#include <linux/module.h>
#include <linux/kernel.h>

static int __init sc_init(void)
{
	int a = -1, b = -1, n = -1, r;
	unsigned int u = 0;
	long l = 0;
	unsigned long long ull = 0;
	short s = 0;
	unsigned char c = 0;
	char w[20] = "", x[20] = "", one = '?';

	r = sscanf("12 34", "%d %d", &a, &b);
	pr_info("%d: %d %d\n", r, a, b);
	r = sscanf("12,34", "%d %d", &a, &b);
	pr_info("%d\n", r);
	r = sscanf("", "%d", &a);
	pr_info("empty %d\n", r);
	r = sscanf("abc", "%d", &a);
	pr_info("no number %d\n", r);
	r = sscanf("0x1f 017 0x1f", "%i %i %d", &a, &b, &n);
	pr_info("%d: %d %d %d\n", r, a, b, n);
	r = sscanf("12345", "%2d%3d", &a, &b);
	pr_info("%d: %d %d\n", r, a, b);
	r = sscanf("set 7 on", "%s %d %s", w, &a, x);
	pr_info("%d: %s %d %s\n", r, w, a, x);
	r = sscanf("key=value;rest", "%[a-z]=%[^;]", w, x);
	pr_info("%d: %s\n", r, w);
	r = sscanf("key=value;rest", "%10[aeky]=%10[^;]", w, x);
	pr_info("%d: %s %s\n", r, w, x);
	r = sscanf("longword", "%4s%n", w, &n);
	pr_info("%d: %s %d\n", r, w, n);
	r = sscanf("x y", "%c %c", &one, w);
	pr_info("%d: %c %c\n", r, one, w[0]);
	r = sscanf("1 2 3", "%*d %d", &a);
	pr_info("skipped %d: %d\n", r, a);
	r = sscanf("-5 4294967295 18446744073709551615", "%u %u %llu", &u, (unsigned int *)&b, &ull);
	pr_info("%d: %u\n", r, u);
	r = sscanf("70000 300", "%hd %hhu", &s, &c);
	pr_info("%d: %d %u\n", r, s, c);
	r = sscanf("99999999999", "%d", &a);
	pr_info("%d: %d\n", r, a);
	r = sscanf("99999999999 ff FF", "%ld %x %X", &l, &u, (unsigned int *)&b);
	pr_info("%d: %ld %x %x\n", r, l, u, b);
	r = sscanf("10%", "%d%%", &a);
	pr_info("%d: %d\n", r, a);
	r = sscanf("  7", "%d", &a);
	pr_info("%d: %d\n", r, a);
	r = sscanf("a:b", "a:%c", &one);
	pr_info("%d: %c\n", r, one);
	r = sscanf("00:11:22", "%2hhx:%2hhx:%2hhx", (unsigned char *)w, (unsigned char *)w + 1, (unsigned char *)w + 2);
	pr_info("%d: %*ph\n", r, 3, w);
	r = sscanf("5 apples", "%d pears", &a);
	pr_info("%d: %d\n", r, a);
	r = sscanf("-0x10", "%i", &a);
	pr_info("%d: %d\n", r, a);
	r = sscanf("+3", "%d", &a);
	pr_info("%d\n", r);
	return 0;
}

static void __exit sc_exit(void) { }
module_init(sc_init);
module_exit(sc_exit);
MODULE_LICENSE("GPL");
