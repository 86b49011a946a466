#include <linux/module.h>
#include <linux/fs.h>
#include <linux/cdev.h>
static dev_t devno;
static struct cdev cdev;
static struct file_operations fops = { owner: THIS_MODULE };
static int __init f_init(void)
{
	alloc_chrdev_region(devno, 0, 1, "f");
	cdev_init(cdev, &fops);
	cdev_add(&cdev, &devno, 1);
	cdev.opz = &fops;
	printk("major %d minor %d\n", MAJOR(devno), MINOR(&devno));
	unregister_chrdev_region(devno);
	return 0;
}
module_init(f_init);
MODULE_LICENSE("GPL");
