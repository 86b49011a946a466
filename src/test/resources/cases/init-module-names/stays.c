/* A module without an exit function cannot be removed. */
#include <linux/module.h>

int init_module(void)
{
	pr_info("has no way out\n");
	return 0;
}

MODULE_LICENSE("GPL");
