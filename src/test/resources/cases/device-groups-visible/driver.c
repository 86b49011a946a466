/* Attribute groups made with the device: a named one, one that hides and changes files, a binary one. */
#include <linux/module.h>
#include <linux/version.h>
#include <linux/fs.h>
#include <linux/device.h>
#include <linux/miscdevice.h>

static int hide = 1;
module_param(hide, int, 0444);

static ssize_t one_show(struct device *d, struct device_attribute *a, char *buf)
{
	int at = sysfs_emit(buf, "one");

	at += sysfs_emit_at(buf, at, " of %s", dev_name(d));
	return at + sysfs_emit_at(buf, at, "\n");
}
static DEVICE_ATTR_RO(one);
static ssize_t two_show(struct device *d, struct device_attribute *a, char *buf) { return sprintf(buf, "two\n"); }
static ssize_t two_store(struct device *d, struct device_attribute *a, const char *buf, size_t n) { return n; }
static DEVICE_ATTR_RW(two);
static ssize_t three_show(struct device *d, struct device_attribute *a, char *buf) { return 0; }
static DEVICE_ATTR_ADMIN_RO(three);

static struct attribute *shown_attrs[] = { &dev_attr_one.attr, &dev_attr_two.attr, &dev_attr_three.attr, NULL };
static umode_t shown_visible(struct kobject *kobj, struct attribute *attr, int n)
{
	pr_info("visible %d: %s of %s\n", n, attr->name, kobject_name(kobj));
	if (hide && n == 0)
		return 0;
	return n == 1 ? 0400 : attr->mode;
}
static const struct attribute_group shown_group = { .name = "shown", .attrs = shown_attrs, .is_visible = shown_visible };

static ssize_t raw_read(struct file *f, struct kobject *k, struct bin_attribute *a, char *buf, loff_t at, size_t n)
{
	memset(buf, 'r', n);
	return n;
}
static BIN_ATTR_RO(raw, 5);
static struct bin_attribute *raw_attrs[] = { &bin_attr_raw, NULL };
static struct attribute *plain_attrs[] = { &dev_attr_one.attr, NULL };
static const struct attribute_group plain_group = { .attrs = plain_attrs, .bin_attrs = raw_attrs };
static const struct attribute_group *groups[] = { &shown_group, &plain_group, NULL };

static struct miscdevice misc = { .minor = MISC_DYNAMIC_MINOR, .name = "grouped", .groups = groups };
static struct class *cls;
static struct device *dev;

static int __init groups_init(void)
{
	int ret = misc_register(&misc);

	if (ret)
		return ret;
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 4, 0)
	cls = class_create("grouped");
#else
	cls = class_create(THIS_MODULE, "grouped");
#endif
	dev = device_create_with_groups(cls, misc.this_device, MKDEV(0, 0), NULL, groups, "child");
	pr_info("with groups: %d\n", PTR_ERR_OR_ZERO(dev));
	pr_info("again: %d\n", device_add_groups(dev, groups) == -EEXIST);
	return 0;
}

static void __exit groups_exit(void)
{
	device_unregister(dev);
	class_destroy(cls);
	misc_deregister(&misc);
}
module_init(groups_init);
module_exit(groups_exit);
MODULE_LICENSE("GPL");
