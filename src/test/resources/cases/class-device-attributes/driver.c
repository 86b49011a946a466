/* A class with attributes and a device whose attributes are read-only, write-only, broken and refused. */
#include <linux/module.h>
#include <linux/version.h>
#include <linux/fs.h>
#include <linux/device.h>

static dev_t number;
static struct class *cls;
static struct device *dev;
static int value = 7;

static ssize_t value_show(struct device *d, struct device_attribute *attr, char *buf)
{
	pr_info("show %s of %s, data %d\n", attr->attr.name, dev_name(d), *(int *)dev_get_drvdata(d));
	return sysfs_emit(buf, "%d\n", value);
}

static ssize_t value_store(struct device *d, struct device_attribute *attr, const char *buf, size_t count)
{
	int given, ret = kstrtoint(buf, 0, &given);

	pr_info("store %zu bytes: %d\n", count, ret);
	if (ret)
		return ret;
	if (given > 100)
		return -ERANGE;
	value = given;
	return count;
}
static DEVICE_ATTR_RW(value);

static ssize_t secret_store(struct device *d, struct device_attribute *attr, const char *buf, size_t count)
{
	pr_info("secret '%.3s'\n", buf);
	return 1;
}
static DEVICE_ATTR_WO(secret);

static ssize_t broken_show(struct device *d, struct device_attribute *attr, char *buf) { return -ENODATA; }
static DEVICE_ATTR_RO(broken);
static DEVICE_ATTR(nothing, 0644, NULL, NULL);
static DEVICE_INT_ATTR(level, 0644, value);

static ssize_t count_show(
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 4, 0)
	const struct class *c, const struct class_attribute *a,
#else
	struct class *c, struct class_attribute *a,
#endif
	char *buf)
{
	return sysfs_emit(buf, "%s has one\n", c->name);
}
static CLASS_ATTR_RO(count);

static int __init attributes_init(void)
{
	int ret = alloc_chrdev_region(&number, 0, 1, "attributes");

	if (ret)
		return ret;
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 4, 0)
	cls = class_create("attributes");
#else
	cls = class_create(THIS_MODULE, "attributes");
#endif
	pr_info("class file %d\n", class_create_file(cls, &class_attr_count));
	dev = device_create(cls, NULL, number, &value, "box%d", 3);
	ret = device_create_file(dev, &dev_attr_value);
	pr_info("value %d\n", ret);
	pr_info("value again %d\n", device_create_file(dev, &dev_attr_value) == -EEXIST);
	ret = device_create_file(dev, &dev_attr_secret);
	ret |= device_create_file(dev, &dev_attr_broken);
	ret |= device_create_file(dev, &dev_attr_nothing);
	ret |= device_create_file(dev, &dev_attr_level.attr);
	pr_info("others %d, registered %d\n", ret, device_is_registered(dev));
	return 0;
}

static void __exit attributes_exit(void)
{
	device_remove_file(dev, &dev_attr_value);
	device_destroy(cls, number);
	device_destroy(cls, number);
	class_remove_file(cls, &class_attr_count);
	class_destroy(cls);
	unregister_chrdev_region(number, 1);
}
module_init(attributes_init);
module_exit(attributes_exit);
MODULE_LICENSE("GPL");
