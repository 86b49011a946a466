/* kobjects with attributes and groups: files of /sys that are read and written. */
#include <linux/module.h>
#include <linux/kobject.h>
#include <linux/sysfs.h>

MODULE_LICENSE("GPL");

static struct kobject *lab;
static struct kobject *below;
static int value = 5;
static int level = 1;

static ssize_t value_show(struct kobject *kobj, struct kobj_attribute *attr, char *buf)
{
	return sysfs_emit(buf, "%d\n", value);
}

static ssize_t value_store(struct kobject *kobj, struct kobj_attribute *attr, const char *buf, size_t count)
{
	int ret = kstrtoint(buf, 10, &value);

	return ret ? ret : count;
}

static ssize_t level_show(struct kobject *kobj, struct kobj_attribute *attr, char *buf)
{
	return sprintf(buf, "%s of %s: %d\n", attr->attr.name, kobj->name, level);
}

static ssize_t reset_store(struct kobject *kobj, struct kobj_attribute *attr, const char *buf, size_t count)
{
	pr_info("reset with %zu bytes\n", count);
	value = 0;
	return count;
}

static struct kobj_attribute value_attribute = __ATTR_RW(value);
static struct kobj_attribute level_attribute = __ATTR_RO(level);
static struct kobj_attribute reset_attribute = __ATTR_WO(reset);
static struct kobj_attribute other_attribute = __ATTR(other, 0640, level_show, NULL);
static struct attribute *attributes[] = { &value_attribute.attr, &level_attribute.attr, NULL };
static const struct attribute_group group = { .attrs = attributes };
static const struct attribute_group named = { .name = "named", .attrs = attributes };

static int __init lab_init(void)
{
	int ret;

	lab = kobject_create_and_add("lab", kernel_kobj);
	if (!lab)
		return -ENOMEM;
	ret = sysfs_create_group(lab, &group);
	if (!ret)
		ret = sysfs_create_group(lab, &named);
	if (!ret)
		ret = sysfs_create_file(lab, &reset_attribute.attr);
	below = kobject_create_and_add("below", lab);
	if (!ret)
		ret = sysfs_create_file(below, &other_attribute.attr);
	pr_info("ret %d parent %s\n", ret, below->parent->name);
	if (ret)
		kobject_put(lab);
	return ret;
}

static void __exit lab_exit(void)
{
	sysfs_remove_file(lab, &reset_attribute.attr);
	sysfs_remove_group(lab, &named);
	kobject_put(below);
	kobject_put(lab);
	pr_info("value %d\n", value);
}

module_init(lab_init);
module_exit(lab_exit);
