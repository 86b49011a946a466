#include <linux/module.h>
static int count;
static int __init f_init(void)
{
	printf("hello\n");
	count = malloc(10);
	pr_inf("count %d\n", count);
	prink(KERN_INFO "x\n");
	printk(KERN_INFO "count %d\n", &count);
	pr_info("size %d of %s at %p\n", sizeof(count), count, count);
	return count;
}
module_init(f_init);
MODULE_LICENSE("GPL");
