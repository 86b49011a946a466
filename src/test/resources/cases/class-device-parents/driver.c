/* Where devices of a class appear below parents with and without a class, and what devnode and dev_uevent say. */
#include <linux/module.h>
#include <linux/version.h>
#include <linux/fs.h>
#include <linux/cdev.h>
#include <linux/device.h>
#include <linux/slab.h>
#include <linux/platform_device.h>

#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 2, 0)
#define DEV_CONST const
#else
#define DEV_CONST
#endif
static char *place_devnode(DEV_CONST struct device *dev, umode_t *mode)
{
	if (mode)
		*mode = 0640;
	return kasprintf(GFP_KERNEL, "places/%s", dev_name(dev));
}
static int place_uevent(DEV_CONST struct device *dev, struct kobj_uevent_env *env)
{
	pr_info("uevent of %s\n", dev_name(dev));
	add_uevent_var(env, "PLACE=%d", MINOR(dev->devt));
	return 0;
}
static void place_release(struct device *dev)
{
	pr_info("release %s\n", dev_name(dev));
	kfree(dev);
}
static struct class place_class = {
	.name = "place", .devnode = place_devnode, .dev_uevent = place_uevent, .dev_release = place_release,
};
static dev_t number;
static struct platform_device *platform;
static struct device *below, *inner, *lone;
static struct cdev cdev;
static const struct file_operations fops = { .owner = THIS_MODULE };

static struct device *make(struct device *parent, int minor, const char *name)
{
	struct device *dev = kzalloc(sizeof(*dev), GFP_KERNEL);
	int ret;

	if (!dev)
		return NULL;
	dev->class = &place_class;
	dev->parent = parent;
	dev->devt = MKDEV(MAJOR(number), minor);
	dev_set_name(dev, "%s", name);
	ret = device_register(dev);
	pr_info("%s: %d\n", name, ret);
	if (ret) {
		put_device(dev);
		return NULL;
	}
	return dev;
}

static int __init place_init(void)
{
	int ret = class_register(&place_class);

	if (ret)
		return ret;
	ret = alloc_chrdev_region(&number, 0, 8, "place");
	platform = platform_device_register_simple("ground", 0, NULL, 0);
	below = make(&platform->dev, 1, "below");
	inner = make(below, 2, "inner!deep");
	lone = kzalloc(sizeof(*lone), GFP_KERNEL);
	device_initialize(lone);
	lone->class = &place_class;
	lone->devt = MKDEV(MAJOR(number), 3);
	dev_set_name(lone, "lone");
	cdev_init(&cdev, &fops);
	cdev.owner = THIS_MODULE;
	pr_info("cdev and device %d\n", cdev_device_add(&cdev, lone));
	pr_info("by number %d\n", class_find_device_by_devt(&place_class, lone->devt) == lone);
	put_device(lone);
	return ret;
}
static void __exit place_exit(void)
{
	cdev_device_del(&cdev, lone);
	put_device(lone);
	device_unregister(inner);
	device_unregister(below);
	platform_device_unregister(platform);
	class_unregister(&place_class);
	unregister_chrdev_region(number, 8);
}
module_init(place_init);
module_exit(place_exit);
MODULE_LICENSE("GPL");
