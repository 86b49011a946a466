/* An init_module that refuses: the module is not loaded. */
#include <linux/module.h>

int __init init_module(void)
{
	return -ENODEV;
}

void __exit cleanup_module(void)
{
	pr_info("never\n");
}

MODULE_LICENSE("GPL");
