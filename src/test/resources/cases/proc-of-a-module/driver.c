/* What /proc and /sys say of a module with a device, a class and parameters, as the shell finds it. */
#include <linux/module.h>
#include <linux/fs.h>
#include <linux/cdev.h>
#include <linux/device.h>
#include <linux/version.h>

MODULE_LICENSE("GPL");
MODULE_AUTHOR("A. N. Other");
MODULE_DESCRIPTION("Shows itself");
MODULE_VERSION("1.2");

static int number = 7;
module_param(number, int, 0644);
static bool flag;
module_param(flag, bool, 0444);
static char *text = "quiet";
module_param(text, charp, 0400);
static int secret = 3;
module_param(secret, int, 0);

static dev_t first;
static struct cdev cdev;
static struct class *cls;
static const struct file_operations fops = { .owner = THIS_MODULE };

static int __init start(void)
{
	int i;

	alloc_chrdev_region(&first, 5, 3, "shown");
	cdev_init(&cdev, &fops);
	cdev_add(&cdev, first, 3);
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 4, 0)
	cls = class_create("shownclass");
#else
	cls = class_create(THIS_MODULE, "shownclass");
#endif
	for (i = 0; i < 3; i++)
		device_create(cls, NULL, first + i, NULL, "shown%d", i);
	return 0;
}

static void __exit stop(void)
{
	int i;

	for (i = 0; i < 3; i++)
		device_destroy(cls, first + i);
	class_destroy(cls);
	cdev_del(&cdev);
	unregister_chrdev_region(first, 3);
}

module_init(start);
module_exit(stop);
