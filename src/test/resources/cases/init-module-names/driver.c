/* init_module and cleanup_module by their own names, without the macros. */
#include <linux/module.h>

int init_module(void)
{
	pr_info("init_module runs\n");
	return 0;
}

void cleanup_module(void)
{
	pr_info("cleanup_module runs\n");
}

MODULE_LICENSE("GPL");
