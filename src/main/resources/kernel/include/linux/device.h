#ifndef _DEVICE_H_
#define _DEVICE_H_
#include <linux/dev_printk.h>
#include <linux/ioport.h>
#include <linux/kobject.h>
#include <linux/list.h>
#include <linux/compiler.h>
#include <linux/types.h>
#include <linux/mutex.h>
#include <linux/atomic.h>
#include <linux/uidgid.h>
#include <linux/gfp.h>
#include <linux/export.h>
#include <linux/overflow.h>
#include <linux/err.h>
#include <linux/bug.h>
#include <linux/idr.h>
#include <linux/sysfs.h>
#if MMAPLAB_LINUX_VERSION_CODE >= 0x060c00
#include <linux/fs.h>
#endif

struct device;
struct device_driver;
struct device_node;
struct module;
struct of_device_id;

struct bus_type {
	const char *name;
	const char *dev_name;
};
struct device_driver {
	const char *name;
	const struct bus_type *bus;
	struct module *owner;
	const char *mod_name;
	bool suppress_bind_attrs;
	const struct of_device_id *of_match_table;
	int (*probe)(struct device *dev);
	int (*remove)(struct device *dev);
	void (*shutdown)(struct device *dev);
	const struct attribute_group **groups;
};
struct class {
	const char *name;
#if MMAPLAB_LINUX_VERSION_CODE < 0x060400
	struct module *owner;
#endif
	const struct attribute_group **class_groups;
	const struct attribute_group **dev_groups;
#if MMAPLAB_LINUX_VERSION_CODE < 0x060200
	char *(*devnode)(struct device *dev, umode_t *mode);
#else
	char *(*devnode)(const struct device *dev, umode_t *mode);
#endif
#if MMAPLAB_LINUX_VERSION_CODE < 0x060400
	void (*class_release)(struct class *class);
#else
	void (*class_release)(const struct class *class);
#endif
	void (*dev_release)(struct device *dev);
};
struct device_type {
	const char *name;
	const struct attribute_group **groups;
	void (*release)(struct device *dev);
};
struct device {
	struct kobject kobj;
	struct device *parent;
	const char *init_name;
	const struct device_type *type;
	const struct bus_type *bus;
	struct device_driver *driver;
	void *platform_data;
	void *driver_data;
	struct mutex mutex;
	u64 *dma_mask;
	u64 coherent_dma_mask;
	u64 bus_dma_limit;
	struct device_node *of_node;
	dev_t devt;
	u32 id;
	const struct class *class;
	const struct attribute_group **groups;
	void (*release)(struct device *dev);
	struct list_head devres_head;
};
#define kobj_to_dev(k) container_of(k, struct device, kobj)

#if MMAPLAB_LINUX_VERSION_CODE < 0x060400
struct class *mmaplab_class_create(struct module *owner, const char *name);
#define class_create(owner, name) mmaplab_class_create(owner, name)
#else
struct class *mmaplab_class_create(struct module *owner, const char *name);
static inline struct class *class_create(const char *name) { return mmaplab_class_create(THIS_MODULE, name); }
#endif
void class_destroy(const struct class *cls);
int __must_check class_register(const struct class *cls);
void class_unregister(const struct class *cls);
__printf(5, 6) struct device *device_create(const struct class *cls, struct device *parent, dev_t devt, void *drvdata,
					    const char *fmt, ...);
void device_destroy(const struct class *cls, dev_t devt);
int __must_check device_register(struct device *dev);
void device_unregister(struct device *dev);
void device_initialize(struct device *dev);
int __must_check device_add(struct device *dev);
void device_del(struct device *dev);
struct device *get_device(struct device *dev);
void put_device(struct device *dev);
__printf(2, 3) int dev_set_name(struct device *dev, const char *name, ...);
static inline const char *dev_name(const struct device *dev) { return dev->init_name ? dev->init_name : dev->kobj.name; }
static inline void *dev_get_drvdata(const struct device *dev) { return dev->driver_data; }
static inline void dev_set_drvdata(struct device *dev, void *data) { dev->driver_data = data; }
static inline void *dev_get_platdata(const struct device *dev) { return dev->platform_data; }
static inline int dev_to_node(struct device *dev) { return -1; }
const char *dev_driver_string(const struct device *dev);

struct device_attribute {
	struct attribute attr;
	ssize_t (*show)(struct device *dev, struct device_attribute *attr, char *buf);
	ssize_t (*store)(struct device *dev, struct device_attribute *attr, const char *buf, size_t count);
};
#define DEVICE_ATTR(_name, _mode, _show, _store) \
	struct device_attribute dev_attr_##_name = __ATTR(_name, _mode, _show, _store)
#define DEVICE_ATTR_RO(_name) struct device_attribute dev_attr_##_name = __ATTR_RO(_name)
#define DEVICE_ATTR_WO(_name) struct device_attribute dev_attr_##_name = __ATTR_WO(_name)
#define DEVICE_ATTR_RW(_name) struct device_attribute dev_attr_##_name = __ATTR_RW(_name)

int device_create_file(struct device *dev, const struct device_attribute *attr);
void device_remove_file(struct device *dev, const struct device_attribute *attr);

void *devm_kmalloc(struct device *dev, size_t size, gfp_t gfp);
static inline void *devm_kzalloc(struct device *dev, size_t size, gfp_t gfp)
{
	return devm_kmalloc(dev, size, gfp | __GFP_ZERO);
}
static inline void *devm_kcalloc(struct device *dev, size_t n, size_t size, gfp_t gfp)
{
	return devm_kzalloc(dev, n * size, gfp);
}
__printf(3, 4) char *devm_kasprintf(struct device *dev, gfp_t gfp, const char *fmt, ...);
void devm_kfree(struct device *dev, const void *p);
int devm_add_action(struct device *dev, void (*action)(void *), void *data);
static inline int devm_add_action_or_reset(struct device *dev, void (*action)(void *), void *data)
{
	int ret = devm_add_action(dev, action, data);

	if (ret)
		action(data);
	return ret;
}

#endif
