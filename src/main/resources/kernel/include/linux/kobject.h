#ifndef _KOBJECT_H_
#define _KOBJECT_H_
#include <linux/types.h>
#include <linux/list.h>
#include <linux/sysfs.h>
#include <linux/compiler.h>
#include <linux/spinlock.h>
#include <linux/kref.h>
#include <linux/kernel.h>
#include <linux/wait.h>
#include <linux/atomic.h>
#include <linux/workqueue.h>
#include <linux/uidgid.h>

#define UEVENT_HELPER_PATH_LEN 256
#define UEVENT_NUM_ENVP 64
#define UEVENT_BUFFER_SIZE 2048

struct kernfs_node;
struct kobj_ns_type_operations;
enum kobject_action {
	KOBJ_ADD, KOBJ_REMOVE, KOBJ_CHANGE, KOBJ_MOVE, KOBJ_ONLINE, KOBJ_OFFLINE, KOBJ_BIND, KOBJ_UNBIND
};
struct kobject {
	const char *name;
	struct list_head entry;
	struct kobject *parent;
	struct kset *kset;
	const struct kobj_type *ktype;
	struct kernfs_node *sd;
	struct kref kref;
	unsigned int state_initialized : 1;
	unsigned int state_in_sysfs : 1;
	unsigned int state_add_uevent_sent : 1;
	unsigned int state_remove_uevent_sent : 1;
	unsigned int uevent_suppress : 1;
};
struct kobj_type {
	void (*release)(struct kobject *kobj);
	const struct sysfs_ops *sysfs_ops;
	const struct attribute_group **default_groups;
	const struct kobj_ns_type_operations *(*child_ns_type)(const struct kobject *kobj);
	const void *(*namespace)(const struct kobject *kobj);
	void (*get_ownership)(const struct kobject *kobj, kuid_t *uid, kgid_t *gid);
};
struct kobj_uevent_env {
	char *argv[3];
	char *envp[UEVENT_NUM_ENVP];
	int envp_idx;
	char buf[UEVENT_BUFFER_SIZE];
	int buflen;
};
#if MMAPLAB_LINUX_VERSION_CODE < 0x060200
#define __MMAPLAB_UEVENT_CONST
#else
#define __MMAPLAB_UEVENT_CONST const
#endif
struct kset_uevent_ops {
	int (*const filter)(__MMAPLAB_UEVENT_CONST struct kobject *kobj);
	const char *(*const name)(__MMAPLAB_UEVENT_CONST struct kobject *kobj);
	int (*const uevent)(__MMAPLAB_UEVENT_CONST struct kobject *kobj, struct kobj_uevent_env *env);
};
struct kset {
	struct list_head list;
	spinlock_t list_lock;
	struct kobject kobj;
	const struct kset_uevent_ops *uevent_ops;
};

__printf(2, 3) int kobject_set_name(struct kobject *kobj, const char *name, ...);
static inline const char *kobject_name(const struct kobject *kobj) { return kobj->name; }
void kobject_init(struct kobject *kobj, const struct kobj_type *ktype);
__printf(3, 4) __must_check int kobject_add(struct kobject *kobj, struct kobject *parent, const char *fmt, ...);
__printf(4, 5) __must_check int kobject_init_and_add(struct kobject *kobj, const struct kobj_type *ktype,
						     struct kobject *parent, const char *fmt, ...);
void kobject_del(struct kobject *kobj);
struct kobject *__must_check kobject_create_and_add(const char *name, struct kobject *parent);
int __must_check kobject_rename(struct kobject *, const char *new_name);
struct kobject *kobject_get(struct kobject *kobj);
struct kobject *__must_check kobject_get_unless_zero(struct kobject *kobj);
void kobject_put(struct kobject *kobj);
char *kobject_get_path(const struct kobject *kobj, gfp_t flag);
int kobject_uevent(struct kobject *kobj, enum kobject_action action);
int kobject_uevent_env(struct kobject *kobj, enum kobject_action action, char *envp[]);
__printf(2, 3) int add_uevent_var(struct kobj_uevent_env *env, const char *format, ...);

void kset_init(struct kset *kset);
int __must_check kset_register(struct kset *kset);
void kset_unregister(struct kset *kset);
struct kset *__must_check kset_create_and_add(const char *name, const struct kset_uevent_ops *u, struct kobject *parent_kobj);
struct kobject *kset_find_obj(struct kset *, const char *);
static inline struct kset *to_kset(struct kobject *kobj) { return kobj ? container_of(kobj, struct kset, kobj) : NULL; }
static inline struct kset *kset_get(struct kset *k) { return k ? to_kset(kobject_get(&k->kobj)) : NULL; }
static inline void kset_put(struct kset *k) { kobject_put(&k->kobj); }
static inline const struct kobj_type *get_ktype(const struct kobject *kobj) { return kobj->ktype; }

struct kobj_attribute {
	struct attribute attr;
	ssize_t (*show)(struct kobject *kobj, struct kobj_attribute *attr, char *buf);
	ssize_t (*store)(struct kobject *kobj, struct kobj_attribute *attr, const char *buf, size_t count);
};
ssize_t mmaplab_kobj_attr_show(struct kobject *kobj, struct attribute *attr, char *buf);
ssize_t mmaplab_kobj_attr_store(struct kobject *kobj, struct attribute *attr, const char *buf, size_t count);
static const struct sysfs_ops kobj_sysfs_ops __maybe_unused = { mmaplab_kobj_attr_show, mmaplab_kobj_attr_store };

struct kobject *mmaplab_top_kobject(const char *path);
#define kernel_kobj mmaplab_top_kobject("/sys/kernel")
#define mm_kobj mmaplab_top_kobject("/sys/kernel/mm")
#define hypervisor_kobj mmaplab_top_kobject("/sys/hypervisor")
#define power_kobj mmaplab_top_kobject("/sys/power")
#define firmware_kobj mmaplab_top_kobject("/sys/firmware")

#endif
