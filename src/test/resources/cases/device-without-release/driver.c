/* A device nobody releases, a class registered twice and a device registered twice are told in the log. */
#include <linux/module.h>
#include <linux/version.h>
#include <linux/device.h>

static struct class *cls, *again;
static struct device bare = { .init_name = "bare" };

static int __init bare_init(void)
{
	struct device *one, *two;

#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 4, 0)
	cls = class_create("bare");
	again = class_create("bare");
#else
	cls = class_create(THIS_MODULE, "bare");
	again = class_create(THIS_MODULE, "bare");
#endif
	pr_info("second class %ld\n", PTR_ERR(again));
	one = device_create(cls, NULL, 0, NULL, "same");
	two = device_create(cls, NULL, 0, NULL, "same");
	pr_info("second device %ld\n", PTR_ERR(two));
	device_unregister(one);
	pr_info("no class %ld\n", PTR_ERR(device_create(ERR_PTR(-ENOMEM), NULL, 0, NULL, "none")));
	pr_info("bare %d\n", device_register(&bare));
	device_unregister(&bare);
	class_destroy(cls);
	return -ENODEV;
}
module_init(bare_init);
MODULE_LICENSE("GPL");
