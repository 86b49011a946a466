/* Whoever polls an attribute is woken by sysfs_notify(), and loses it when the attribute goes. */
#include <linux/module.h>
#include <linux/kobject.h>
#include <linux/sysfs.h>

static struct kobject *box;
static int value, shown;

static ssize_t value_show(struct kobject *k, struct kobj_attribute *a, char *buf)
{
	shown++;
	return sysfs_emit(buf, "%d\n", value);
}
static struct kobj_attribute value_attr = __ATTR_RO(value);
static ssize_t set_store(struct kobject *k, struct kobj_attribute *a, const char *buf, size_t n)
{
	value = buf[0] - '0';
	if (value == 9)
		sysfs_remove_file(k, &value_attr.attr);
	else
		sysfs_notify(k, NULL, "value");
	return n;
}
static struct kobj_attribute set_attr = __ATTR_WO(set);
static ssize_t shown_show(struct kobject *k, struct kobj_attribute *a, char *buf) { return sysfs_emit(buf, "%d\n", shown); }
static struct kobj_attribute shown_attr = __ATTR_RO(shown);
static struct attribute *attrs[] = { &value_attr.attr, &set_attr.attr, &shown_attr.attr, NULL };
static const struct attribute_group group = { .attrs = attrs };

static int __init box_init(void)
{
	box = kobject_create_and_add("notify_box", NULL);
	return box ? sysfs_create_group(box, &group) : -ENOMEM;
}
static void __exit box_exit(void) { kobject_put(box); }
module_init(box_init);
module_exit(box_exit);
MODULE_LICENSE("GPL");
