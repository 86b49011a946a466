/* What insmod, rmmod, lsmod and modinfo say when they are asked for the impossible. */
#include <linux/module.h>

MODULE_LICENSE("GPL");

static int code;
module_param(code, int, 0444);

static int __init start(void)
{
	return code;
}

static void __exit stop(void)
{
}

module_init(start);
module_exit(stop);
