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
#include <linux/pm.h>
#include <linux/ratelimit.h>
#include <linux/slab.h>
#if MMAPLAB_LINUX_VERSION_CODE >= 0x060c00
#include <linux/fs.h>
#endif

struct device;
struct device_driver;
struct device_node;
struct module;
struct of_device_id;

struct cpumask;
struct dev_archdata { int unused; };
struct dma_map_ops;
struct fwnode_handle;
struct notifier_block;

#if MMAPLAB_LINUX_VERSION_CODE < 0x060200
#define __MMAPLAB_DEV_CONST
#else
#define __MMAPLAB_DEV_CONST const
#endif
#if MMAPLAB_LINUX_VERSION_CODE < 0x060400
#define __MMAPLAB_CLASS_CONST
#else
#define __MMAPLAB_CLASS_CONST const
#endif
#if MMAPLAB_LINUX_VERSION_CODE < 0x060b00
#define __MMAPLAB_DRIVER_CONST
#else
#define __MMAPLAB_DRIVER_CONST const
#endif

enum probe_type { PROBE_DEFAULT_STRATEGY, PROBE_PREFER_ASYNCHRONOUS, PROBE_FORCE_SYNCHRONOUS };
enum device_removable { DEVICE_REMOVABLE_NOT_SUPPORTED = 0, DEVICE_REMOVABLE_UNKNOWN, DEVICE_FIXED, DEVICE_REMOVABLE };

struct bus_type {
	const char *name;
	const char *dev_name;
#if MMAPLAB_LINUX_VERSION_CODE < 0x060400
	struct device *dev_root;
#endif
	const struct attribute_group **bus_groups;
	const struct attribute_group **dev_groups;
	const struct attribute_group **drv_groups;
	int (*match)(struct device *dev, __MMAPLAB_DRIVER_CONST struct device_driver *drv);
	int (*uevent)(__MMAPLAB_DEV_CONST struct device *dev, struct kobj_uevent_env *env);
	int (*probe)(struct device *dev);
	void (*sync_state)(struct device *dev);
	void (*remove)(struct device *dev);
	void (*shutdown)(struct device *dev);
	int (*online)(struct device *dev);
	int (*offline)(struct device *dev);
	int (*suspend)(struct device *dev, pm_message_t state);
	int (*resume)(struct device *dev);
	int (*num_vf)(struct device *dev);
	int (*dma_configure)(struct device *dev);
	void (*dma_cleanup)(struct device *dev);
	const struct dev_pm_ops *pm;
	bool need_parent_lock;
};
struct device_driver {
	const char *name;
	__MMAPLAB_CLASS_CONST struct bus_type *bus;
	struct module *owner;
	const char *mod_name;
	bool suppress_bind_attrs;
	enum probe_type probe_type;
	const struct of_device_id *of_match_table;
	const struct acpi_device_id *acpi_match_table;
	int (*probe)(struct device *dev);
	void (*sync_state)(struct device *dev);
	int (*remove)(struct device *dev);
	void (*shutdown)(struct device *dev);
	int (*suspend)(struct device *dev, pm_message_t state);
	int (*resume)(struct device *dev);
	const struct attribute_group **groups;
	const struct attribute_group **dev_groups;
	const struct dev_pm_ops *pm;
	void (*coredump)(struct device *dev);
};
struct class {
	const char *name;
#if MMAPLAB_LINUX_VERSION_CODE < 0x060400
	struct module *owner;
#endif
	const struct attribute_group **class_groups;
	const struct attribute_group **dev_groups;
#if MMAPLAB_LINUX_VERSION_CODE < 0x060400
	struct kobject *dev_kobj;
#endif
	int (*dev_uevent)(__MMAPLAB_DEV_CONST struct device *dev, struct kobj_uevent_env *env);
	char *(*devnode)(__MMAPLAB_DEV_CONST struct device *dev, umode_t *mode);
	void (*class_release)(__MMAPLAB_CLASS_CONST struct class *class);
	void (*dev_release)(struct device *dev);
	int (*shutdown_pre)(struct device *dev);
	const struct kobj_ns_type_operations *ns_type;
	const void *(*namespace)(const struct device *dev);
	void (*get_ownership)(const struct device *dev, kuid_t *uid, kgid_t *gid);
	const struct dev_pm_ops *pm;
};
struct device_type {
	const char *name;
	const struct attribute_group **groups;
	int (*uevent)(__MMAPLAB_DEV_CONST struct device *dev, struct kobj_uevent_env *env);
	char *(*devnode)(__MMAPLAB_DEV_CONST struct device *dev, umode_t *mode, kuid_t *uid, kgid_t *gid);
	void (*release)(struct device *dev);
	const struct dev_pm_ops *pm;
};
struct device_dma_parameters {
	unsigned int max_segment_size;
	unsigned int min_align_mask;
	unsigned long segment_boundary_mask;
};
struct device {
	struct kobject kobj;
	struct device *parent;
	const char *init_name;
	const struct device_type *type;
	__MMAPLAB_CLASS_CONST struct bus_type *bus;
	struct device_driver *driver;
	void *platform_data;
	void *driver_data;
	struct mutex mutex;
	struct dev_pm_info power;
	const struct dma_map_ops *dma_ops;
	u64 *dma_mask;
	u64 coherent_dma_mask;
	u64 bus_dma_limit;
	struct device_dma_parameters *dma_parms;
	struct list_head dma_pools;
	struct dev_archdata archdata;
	struct device_node *of_node;
	struct fwnode_handle *fwnode;
	int numa_node;
	dev_t devt;
	u32 id;
	spinlock_t devres_lock;
	struct list_head devres_head;
	__MMAPLAB_CLASS_CONST struct class *class;
	const struct attribute_group **groups;
	void (*release)(struct device *dev);
	enum device_removable removable;
	bool offline_disabled : 1;
	bool offline : 1;
	bool of_node_reused : 1;
	bool state_synced : 1;
	bool can_match : 1;
};
#define kobj_to_dev(__kobj) container_of(__kobj, struct device, kobj)

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

struct class_attribute {
	struct attribute attr;
	ssize_t (*show)(__MMAPLAB_CLASS_CONST struct class *class, __MMAPLAB_CLASS_CONST struct class_attribute *attr, char *buf);
	ssize_t (*store)(__MMAPLAB_CLASS_CONST struct class *class, __MMAPLAB_CLASS_CONST struct class_attribute *attr,
			 const char *buf, size_t count);
};
#define CLASS_ATTR_RW(_name) struct class_attribute class_attr_##_name = __ATTR_RW(_name)
#define CLASS_ATTR_RO(_name) struct class_attribute class_attr_##_name = __ATTR_RO(_name)
#define CLASS_ATTR_WO(_name) struct class_attribute class_attr_##_name = __ATTR_WO(_name)
int __must_check class_create_file(const struct class *class, const struct class_attribute *attr);
void class_remove_file(const struct class *class, const struct class_attribute *attr);
struct class_attribute_string {
	struct class_attribute attr;
	char *str;
};
ssize_t show_class_attr_string(__MMAPLAB_CLASS_CONST struct class *class, __MMAPLAB_CLASS_CONST struct class_attribute *attr,
			       char *buf);
#define _CLASS_ATTR_STRING(_name, _mode, _str) { __ATTR(_name, _mode, show_class_attr_string, NULL), _str }
#define CLASS_ATTR_STRING(_name, _mode, _str) \
	struct class_attribute_string class_attr_##_name = _CLASS_ATTR_STRING(_name, _mode, _str)

typedef int (*device_match_t)(struct device *dev, const void *data);
int device_match_name(struct device *dev, const void *name);
int device_match_devt(struct device *dev, const void *pdevt);
int device_match_any(struct device *dev, const void *unused);
int class_for_each_device(const struct class *class, const struct device *start, void *data,
			  int (*fn)(struct device *dev, void *data));
struct device *class_find_device(const struct class *class, const struct device *start, const void *data, device_match_t match);
static inline struct device *class_find_device_by_name(const struct class *class, const char *name)
{
	return class_find_device(class, NULL, name, device_match_name);
}
static inline struct device *class_find_device_by_devt(const struct class *class, dev_t devt)
{
	return class_find_device(class, NULL, &devt, device_match_devt);
}

struct bus_attribute {
	struct attribute attr;
	ssize_t (*show)(__MMAPLAB_CLASS_CONST struct bus_type *bus, char *buf);
	ssize_t (*store)(__MMAPLAB_CLASS_CONST struct bus_type *bus, const char *buf, size_t count);
};
#define BUS_ATTR_RW(_name) struct bus_attribute bus_attr_##_name = __ATTR_RW(_name)
#define BUS_ATTR_RO(_name) struct bus_attribute bus_attr_##_name = __ATTR_RO(_name)
#define BUS_ATTR_WO(_name) struct bus_attribute bus_attr_##_name = __ATTR_WO(_name)
int __must_check bus_register(const struct bus_type *bus);
void bus_unregister(const struct bus_type *bus);
int __must_check bus_rescan_devices(const struct bus_type *bus);
int __must_check bus_create_file(const struct bus_type *bus, struct bus_attribute *attr);
void bus_remove_file(const struct bus_type *bus, struct bus_attribute *attr);
int bus_for_each_dev(const struct bus_type *bus, struct device *start, void *data, int (*fn)(struct device *dev, void *data));
struct device *bus_find_device(const struct bus_type *bus, struct device *start, const void *data, device_match_t match);
static inline struct device *bus_find_device_by_name(const struct bus_type *bus, struct device *start, const char *name)
{
	return bus_find_device(bus, start, name, device_match_name);
}
static inline struct device *bus_find_device_by_devt(const struct bus_type *bus, dev_t devt)
{
	return bus_find_device(bus, NULL, &devt, device_match_devt);
}
static inline struct device *bus_find_next_device(const struct bus_type *bus, struct device *cur)
{
	return bus_find_device(bus, cur, NULL, device_match_any);
}
int bus_for_each_drv(const struct bus_type *bus, struct device_driver *start, void *data,
		     int (*fn)(struct device_driver *, void *));

struct driver_attribute {
	struct attribute attr;
	ssize_t (*show)(struct device_driver *driver, char *buf);
	ssize_t (*store)(struct device_driver *driver, const char *buf, size_t count);
};
#define DRIVER_ATTR_RW(_name) struct driver_attribute driver_attr_##_name = __ATTR_RW(_name)
#define DRIVER_ATTR_RO(_name) struct driver_attribute driver_attr_##_name = __ATTR_RO(_name)
#define DRIVER_ATTR_WO(_name) struct driver_attribute driver_attr_##_name = __ATTR_WO(_name)
int __must_check driver_register(struct device_driver *drv);
void driver_unregister(struct device_driver *drv);
struct device_driver *driver_find(const char *name, const struct bus_type *bus);
int __must_check driver_create_file(const struct device_driver *driver, const struct driver_attribute *attr);
void driver_remove_file(const struct device_driver *driver, const struct driver_attribute *attr);
int __must_check driver_for_each_device(struct device_driver *drv, struct device *start, void *data,
					int (*fn)(struct device *dev, void *));
struct device *driver_find_device(const struct device_driver *drv, struct device *start, const void *data, device_match_t match);
static inline struct device *driver_find_device_by_name(const struct device_driver *drv, const char *name)
{
	return driver_find_device(drv, NULL, name, device_match_name);
}
void wait_for_device_probe(void);
int __must_check device_attach(struct device *dev);
int __must_check driver_attach(const struct device_driver *drv);
int __must_check device_driver_attach(const struct device_driver *drv, struct device *dev);
int __must_check device_bind_driver(struct device *dev);
void device_release_driver(struct device *dev);
int __must_check device_reprobe(struct device *dev);
bool device_is_bound(struct device *dev);

__printf(5, 6) struct device *device_create(const struct class *cls, struct device *parent, dev_t devt, void *drvdata,
					    const char *fmt, ...);
__printf(6, 7) struct device *device_create_with_groups(const struct class *cls, struct device *parent, dev_t devt,
							void *drvdata, const struct attribute_group **groups,
							const char *fmt, ...);
void device_destroy(const struct class *cls, dev_t devt);
int __must_check device_register(struct device *dev);
void device_unregister(struct device *dev);
void device_initialize(struct device *dev);
int __must_check device_add(struct device *dev);
void device_del(struct device *dev);
int device_rename(struct device *dev, const char *new_name);
struct device *get_device(struct device *dev);
void put_device(struct device *dev);
__printf(2, 3) int dev_set_name(struct device *dev, const char *name, ...);
struct device *__root_device_register(const char *name, struct module *owner);
#define root_device_register(name) __root_device_register(name, THIS_MODULE)
void root_device_unregister(struct device *root);
int device_for_each_child(struct device *dev, void *data, int (*fn)(struct device *dev, void *data));
int device_for_each_child_reverse(struct device *dev, void *data, int (*fn)(struct device *dev, void *data));
struct device *device_find_child(struct device *dev, void *data, int (*match)(struct device *dev, void *data));
struct device *device_find_child_by_name(struct device *parent, const char *name);
static inline const char *dev_name(const struct device *dev) { return dev->init_name ? dev->init_name : kobject_name(&dev->kobj); }
static inline const char *dev_bus_name(const struct device *dev)
{
	return dev->bus ? dev->bus->name : (dev->class ? dev->class->name : "");
}
static inline void *dev_get_drvdata(const struct device *dev) { return dev->driver_data; }
static inline void dev_set_drvdata(struct device *dev, void *data) { dev->driver_data = data; }
static inline void *dev_get_platdata(const struct device *dev) { return dev->platform_data; }
static inline int dev_to_node(struct device *dev) { return -1; }
static inline void set_dev_node(struct device *dev, int node) { }
static inline unsigned int dev_get_uevent_suppress(const struct device *dev) { return dev->kobj.uevent_suppress; }
static inline void dev_set_uevent_suppress(struct device *dev, int val) { dev->kobj.uevent_suppress = val; }
static inline int device_is_registered(struct device *dev) { return dev->kobj.state_in_sysfs; }
static inline void device_lock(struct device *dev) { mutex_lock(&dev->mutex); }
static inline int device_lock_interruptible(struct device *dev) { return mutex_lock_interruptible(&dev->mutex); }
static inline int device_trylock(struct device *dev) { return mutex_trylock(&dev->mutex); }
static inline void device_unlock(struct device *dev) { mutex_unlock(&dev->mutex); }
static inline struct device_node *dev_of_node(struct device *dev) { return NULL; }
static inline struct fwnode_handle *dev_fwnode(const struct device *dev) { return dev->fwnode; }
static inline bool device_iommu_mapped(struct device *dev) { return false; }
static inline bool dev_is_removable(struct device *dev) { return dev->removable == DEVICE_REMOVABLE; }
const char *dev_driver_string(const struct device *dev);

struct device_attribute {
	struct attribute attr;
	ssize_t (*show)(struct device *dev, struct device_attribute *attr, char *buf);
	ssize_t (*store)(struct device *dev, struct device_attribute *attr, const char *buf, size_t count);
};
struct dev_ext_attribute {
	struct device_attribute attr;
	void *var;
};
ssize_t device_show_ulong(struct device *dev, struct device_attribute *attr, char *buf);
ssize_t device_store_ulong(struct device *dev, struct device_attribute *attr, const char *buf, size_t count);
ssize_t device_show_int(struct device *dev, struct device_attribute *attr, char *buf);
ssize_t device_store_int(struct device *dev, struct device_attribute *attr, const char *buf, size_t count);
ssize_t device_show_bool(struct device *dev, struct device_attribute *attr, char *buf);
ssize_t device_store_bool(struct device *dev, struct device_attribute *attr, const char *buf, size_t count);
#define DEVICE_ATTR(_name, _mode, _show, _store) \
	struct device_attribute dev_attr_##_name = __ATTR(_name, _mode, _show, _store)
#define DEVICE_ATTR_PREALLOC(_name, _mode, _show, _store) \
	struct device_attribute dev_attr_##_name = __ATTR_PREALLOC(_name, _mode, _show, _store)
#define DEVICE_ATTR_RW(_name) struct device_attribute dev_attr_##_name = __ATTR_RW(_name)
#define DEVICE_ATTR_ADMIN_RW(_name) struct device_attribute dev_attr_##_name = __ATTR_RW_MODE(_name, 0600)
#define DEVICE_ATTR_RO(_name) struct device_attribute dev_attr_##_name = __ATTR_RO(_name)
#define DEVICE_ATTR_ADMIN_RO(_name) struct device_attribute dev_attr_##_name = __ATTR_RO_MODE(_name, 0400)
#define DEVICE_ATTR_WO(_name) struct device_attribute dev_attr_##_name = __ATTR_WO(_name)
#define DEVICE_ULONG_ATTR(_name, _mode, _var) \
	struct dev_ext_attribute dev_attr_##_name = { __ATTR(_name, _mode, device_show_ulong, device_store_ulong), &(_var) }
#define DEVICE_INT_ATTR(_name, _mode, _var) \
	struct dev_ext_attribute dev_attr_##_name = { __ATTR(_name, _mode, device_show_int, device_store_int), &(_var) }
#define DEVICE_BOOL_ATTR(_name, _mode, _var) \
	struct dev_ext_attribute dev_attr_##_name = { __ATTR(_name, _mode, device_show_bool, device_store_bool), &(_var) }
#if MMAPLAB_LINUX_VERSION_CODE >= 0x060b00
ssize_t device_show_string(struct device *dev, struct device_attribute *attr, char *buf);
#define DEVICE_STRING_ATTR_RO(_name, _mode, _var) \
	struct dev_ext_attribute dev_attr_##_name = { __ATTR(_name, (_mode) & ~0222, device_show_string, NULL), (_var) }
#endif
#define DEVICE_ATTR_IGNORE_LOCKDEP(_name, _mode, _show, _store) DEVICE_ATTR(_name, _mode, _show, _store)

int device_create_file(struct device *dev, const struct device_attribute *attr);
void device_remove_file(struct device *dev, const struct device_attribute *attr);
int __must_check device_create_bin_file(struct device *dev, const struct bin_attribute *attr);
void device_remove_bin_file(struct device *dev, const struct bin_attribute *attr);
int __must_check device_add_groups(struct device *dev, const struct attribute_group **groups);
void device_remove_groups(struct device *dev, const struct attribute_group **groups);
static inline int __must_check device_add_group(struct device *dev, const struct attribute_group *grp)
{
	const struct attribute_group *groups[] = { grp, NULL };

	return device_add_groups(dev, groups);
}
static inline void device_remove_group(struct device *dev, const struct attribute_group *grp)
{
	const struct attribute_group *groups[] = { grp, NULL };

	device_remove_groups(dev, groups);
}
int __must_check devm_device_add_group(struct device *dev, const struct attribute_group *grp);
#if MMAPLAB_LINUX_VERSION_CODE < 0x060a00
int __must_check devm_device_add_groups(struct device *dev, const struct attribute_group **groups);
#endif

typedef void (*dr_release_t)(struct device *dev, void *res);
typedef int (*dr_match_t)(struct device *dev, void *res, void *match_data);
void *mmaplab_devres_alloc(dr_release_t release, size_t size, gfp_t gfp);
#define devres_alloc(release, size, gfp) mmaplab_devres_alloc(release, size, gfp)
void devres_free(void *res);
void devres_add(struct device *dev, void *res);
void *devres_find(struct device *dev, dr_release_t release, dr_match_t match, void *match_data);
void *devres_remove(struct device *dev, dr_release_t release, dr_match_t match, void *match_data);
int devres_destroy(struct device *dev, dr_release_t release, dr_match_t match, void *match_data);
int devres_release(struct device *dev, dr_release_t release, dr_match_t match, void *match_data);
void *__must_check devres_open_group(struct device *dev, void *id, gfp_t gfp);
void devres_close_group(struct device *dev, void *id);
void devres_remove_group(struct device *dev, void *id);
int devres_release_group(struct device *dev, void *id);

void *devm_kmalloc(struct device *dev, size_t size, gfp_t gfp);
void *__must_check devm_krealloc(struct device *dev, void *ptr, size_t size, gfp_t gfp);
static inline void *devm_kzalloc(struct device *dev, size_t size, gfp_t gfp)
{
	return devm_kmalloc(dev, size, gfp | __GFP_ZERO);
}
static inline void *devm_kmalloc_array(struct device *dev, size_t n, size_t size, gfp_t flags)
{
	return size_mul(n, size) == SIZE_MAX ? NULL : devm_kmalloc(dev, n * size, flags);
}
static inline void *devm_kcalloc(struct device *dev, size_t n, size_t size, gfp_t flags)
{
	return devm_kmalloc_array(dev, n, size, flags | __GFP_ZERO);
}
char *devm_kstrdup(struct device *dev, const char *s, gfp_t gfp);
const char *devm_kstrdup_const(struct device *dev, const char *s, gfp_t gfp);
void *devm_kmemdup(struct device *dev, const void *src, size_t len, gfp_t gfp);
__printf(3, 4) char *devm_kasprintf(struct device *dev, gfp_t gfp, const char *fmt, ...);
__printf(3, 0) char *devm_kvasprintf(struct device *dev, gfp_t gfp, const char *fmt, va_list ap);
void devm_kfree(struct device *dev, const void *p);
unsigned long devm_get_free_pages(struct device *dev, gfp_t gfp_mask, unsigned int order);
void devm_free_pages(struct device *dev, unsigned long addr);
void __iomem *devm_ioremap_resource(struct device *dev, const struct resource *res);
void __iomem *devm_ioremap_resource_wc(struct device *dev, const struct resource *res);
int devm_add_action(struct device *dev, void (*action)(void *), void *data);
void devm_remove_action(struct device *dev, void (*action)(void *), void *data);
void devm_release_action(struct device *dev, void (*action)(void *), void *data);
static inline int devm_add_action_or_reset(struct device *dev, void (*action)(void *), void *data)
{
	int ret = devm_add_action(dev, action, data);

	if (ret)
		action(data);
	return ret;
}

#define module_driver(__driver, __register, __unregister, ...) \
static int __init __driver##_init(void) { return __register(&(__driver), ##__VA_ARGS__); } \
module_init(__driver##_init) \
static void __exit __driver##_exit(void) { __unregister(&(__driver), ##__VA_ARGS__); } \
module_exit(__driver##_exit);
#define builtin_driver(__driver, __register, ...) \
static int __init __driver##_init(void) { return __register(&(__driver), ##__VA_ARGS__); } \
device_initcall(__driver##_init);

#endif
