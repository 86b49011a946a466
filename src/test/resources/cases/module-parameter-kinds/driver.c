/* Parameters of every type: good and bad values at load time and through sysfs. */
#include <linux/module.h>
#include <linux/moduleparam.h>
#include <linux/string.h>

static bool flag;
module_param(flag, bool, 0644);
static bool inverted = true;
module_param(inverted, invbool, 0644);
static unsigned char small = 1;
module_param(small, byte, 0644);
static short sh = -2;
module_param(sh, short, 0644);
static unsigned short ush = 3;
module_param(ush, ushort, 0444);
static int number = -4;
module_param(number, int, 0600);
static unsigned int unumber = 5;
module_param_named(other, unumber, uint, 0644);
MODULE_PARM_DESC(other, "an unsigned number");
static unsigned int hexed = 0x60;
module_param(hexed, hexint, 0644);
static long lo = -7;
module_param(lo, long, 0644);
static unsigned long ulo = 8;
module_param(ulo, ulong, 0644);
static unsigned long long ull = 9;
module_param(ull, ullong, 0644);
static char *text = "default";
module_param(text, charp, 0644);
static char fixed[8] = "fix";
module_param_string(fixed, fixed, sizeof(fixed), 0644);
static int list[4] = { 1, 2 };
static int count = 2;
module_param_array(list, int, &count, 0644);
static char *names[2];
module_param_array(names, charp, NULL, 0444);
static int hidden;
module_param(hidden, int, 0);

static int even_set(const char *val, const struct kernel_param *kp)
{
	int n, ret = kstrtoint(val, 0, &n);

	pr_info("set %s of %s\n", strim((char *)val), kp->name);
	if (ret)
		return ret;
	return n & 1 ? -EDOM : param_set_int(val, kp);
}
static int even_get(char *buf, const struct kernel_param *kp) { return sprintf(buf, "even %d\n", *(int *)kp->arg); }
static const struct kernel_param_ops even_ops = { .set = even_set, .get = even_get };
static int even = 2;
module_param_cb(even, &even_ops, &even, 0644);
static const struct kernel_param_ops no_get_ops = { .set = param_set_int };
module_param_cb(blind, &no_get_ops, &hidden, 0644);
static const struct kernel_param_ops no_set_ops = { .get = param_get_int };
module_param_cb(deaf, &no_set_ops, &even, 0644);

static int __init kinds_init(void)
{
	pr_info("%d %d %u %d %u %d %u %x %ld %lu %llu %s %s %d:%d,%d,%d,%d %s %d %d\n", flag, inverted, small, sh, ush, number,
		unumber, hexed, lo, ulo, ull, text, fixed, count, list[0], list[1], list[2], list[3], names[0] ?: "-", hidden, even);
	return 0;
}
static void __exit kinds_exit(void) { }
module_init(kinds_init);
module_exit(kinds_exit);
MODULE_LICENSE("GPL");
MODULE_AUTHOR("Somebody");
MODULE_DESCRIPTION("Kinds of parameters");
MODULE_VERSION("1.0");
