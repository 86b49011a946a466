/* Kobjects of a type of one's own in a set: show and store by the type, release by the last reference, links. */
#include <linux/module.h>
#include <linux/kobject.h>
#include <linux/slab.h>

struct item {
	struct kobject kobj;
	int value;
};
struct item_attribute {
	struct attribute attr;
	ssize_t (*show)(struct item *item, char *buf);
	ssize_t (*store)(struct item *item, const char *buf, size_t n);
};
#define to_item(k) container_of(k, struct item, kobj)
#define to_item_attr(a) container_of(a, struct item_attribute, attr)

static ssize_t type_show(struct kobject *kobj, struct attribute *attr, char *buf)
{
	struct item_attribute *a = to_item_attr(attr);

	return a->show ? a->show(to_item(kobj), buf) : -EIO;
}
static ssize_t type_store(struct kobject *kobj, struct attribute *attr, const char *buf, size_t n)
{
	struct item_attribute *a = to_item_attr(attr);

	return a->store ? a->store(to_item(kobj), buf, n) : -EIO;
}
static const struct sysfs_ops type_ops = { .show = type_show, .store = type_store };

static void type_release(struct kobject *kobj)
{
	pr_info("release %s\n", kobject_name(kobj));
	kfree(to_item(kobj));
}
static ssize_t value_show(struct item *item, char *buf) { return sysfs_emit(buf, "%d\n", item->value); }
static ssize_t value_store(struct item *item, const char *buf, size_t n)
{
	int ret = kstrtoint(buf, 10, &item->value);

	return ret ? ret : n;
}
static struct item_attribute value_attribute = __ATTR(value, 0664, value_show, value_store);
static struct item_attribute fixed_attribute = __ATTR(fixed, 0644, value_show, NULL);
static struct attribute *item_attrs[] = { &value_attribute.attr, &fixed_attribute.attr, NULL };
ATTRIBUTE_GROUPS(item);
static const struct kobj_type item_type = {
	.sysfs_ops = &type_ops, .release = type_release, .default_groups = item_groups,
};

static struct kset *set;
static struct item *items[2];
static struct kobject *plain;

static struct item *make(const char *name, int value)
{
	struct item *item = kzalloc(sizeof(*item), GFP_KERNEL);
	int ret;

	if (!item)
		return NULL;
	item->value = value;
	item->kobj.kset = set;
	ret = kobject_init_and_add(&item->kobj, &item_type, NULL, "%s%d", name, value);
	if (ret) {
		pr_info("%s: %d\n", name, ret);
		kobject_put(&item->kobj);
		return NULL;
	}
	pr_info("event %d\n", kobject_uevent(&item->kobj, KOBJ_ADD));
	return item;
}

static int __init set_init(void)
{
	struct kobject *found;

	set = kset_create_and_add("shelf", NULL, kernel_kobj);
	items[0] = make("item", 1);
	items[1] = make("item", 2);
	pr_info("twice %d\n", make("item", 2) == NULL);
	found = kset_find_obj(set, "item2");
	pr_info("found %d, refs %u\n", found == &items[1]->kobj, kref_read(&items[1]->kobj.kref));
	kobject_put(found);
	plain = kobject_create_and_add("plain", &set->kobj);
	pr_info("plain event %d\n", kobject_uevent(plain, KOBJ_CHANGE));
	pr_info("link %d\n", sysfs_create_link(plain, &items[0]->kobj, "favourite"));
	pr_info("link again %d\n", sysfs_create_link_nowarn(plain, &items[1]->kobj, "favourite"));
	pr_info("file %d\n", sysfs_create_file(plain, &value_attribute.attr));
	pr_info("parent %s of %s\n", plain->parent->name, kobject_name(plain));
	pr_info("rename %d\n", kobject_rename(&items[0]->kobj, "first"));
	return 0;
}

static void __exit set_exit(void)
{
	sysfs_remove_link(plain, "favourite");
	kobject_put(plain);
	kobject_get(&items[0]->kobj);
	kobject_put(&items[0]->kobj);
	pr_info("still there\n");
	kobject_del(&items[0]->kobj);
	kobject_put(&items[0]->kobj);
	kobject_put(&items[1]->kobj);
	kset_unregister(set);
}
module_init(set_init);
module_exit(set_exit);
MODULE_LICENSE("GPL");
