// A driver without any header that would declare something.
#include <linux/stddef.h>

static int __init hello(void)
{
	printk(KERN_INFO "hello\n");
	return 0;
}
static void __exit bye(void)
{
}
static long rd(struct file *f, char *to)
{
	return 0;
}
static struct file_operations fops = { .read = rd };
static int debug;
module_param(debug, int, 0644);
module_init(hello);
module_exit(bye);
MODULE_LICENSE("GPL");
