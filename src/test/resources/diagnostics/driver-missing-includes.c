#include <linux/init.h>
#include <linux/kernel.h>
static int major;
static struct file_operations fops;
static int f_open(struct inode *inode, struct file *filp)
{
	return 0;
}
static int __init f_init(void)
{
	char *p = kmalloc(10, GFP_KERNEL);
	major = register_chrdev(0, "f", &fops);
	kfree(p);
	return 0;
}
module_init(f_init);
MODULE_LICENSE("GPL");
