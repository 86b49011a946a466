#ifndef _LINUX_MODULE_H
#define _LINUX_MODULE_H
#include <linux/list.h>
#include <linux/stat.h>
#include <linux/compiler.h>
#include <linux/init.h>
#include <linux/stringify.h>
#include <linux/kobject.h>
#include <linux/moduleparam.h>
#include <linux/export.h>
#include <linux/mutex.h>
#include <linux/rwsem.h>
#include <linux/completion.h>
#include <linux/kref.h>
#include <linux/err.h>
#include <linux/string.h>
#include <linux/bitmap.h>
#include <linux/math64.h>
#include <linux/jiffies.h>
#include <linux/ktime.h>
#include <linux/timer.h>
#include <linux/workqueue.h>
#include <linux/hrtimer.h>
#include <linux/rcupdate.h>
#include <linux/idr.h>
#include <linux/smp.h>
#include <linux/gfp.h>
#include <linux/mm_types.h>
#include <linux/page-flags.h>
#include <linux/sched.h>
#include <linux/sched/mm.h>
#include <linux/pid.h>
#include <linux/random.h>
#include <linux/uidgid.h>
#include <linux/pfn.h>
#include <linux/sysfs.h>
#include <linux/ioctl.h>
#include <linux/overflow.h>
#include <asm/page.h>
#if MMAPLAB_LINUX_VERSION_CODE >= 0x060c00
#include <linux/fs.h>
#include <linux/uio.h>
#include <linux/mmap_lock.h>
#endif

#define MODULE_NAME_LEN (64 - sizeof(unsigned long))
enum module_state { MODULE_STATE_LIVE, MODULE_STATE_COMING, MODULE_STATE_GOING, MODULE_STATE_UNFORMED };
struct module {
	enum module_state state;
	struct list_head list;
	char name[MODULE_NAME_LEN];
	const char *version;
	const char *srcversion;
	int (*init)(void);
	void (*exit)(void);
	atomic_t refcnt;
};

/* The loader finds the two functions through these sections, and MODULE_*() texts in .modinfo. */
extern int init_module(void);
extern void cleanup_module(void);
#define __mmaplab_address(type, fn) (type)fn
#define module_init(initfn) \
	static inline initcall_t __maybe_unused __inittest(void) { return initfn; } \
	static const initcall_t __mmaplab_module_init __used __section(".mmaplab.init") = \
		__mmaplab_address(initcall_t, initfn);
#define module_exit(exitfn) \
	static inline exitcall_t __maybe_unused __exittest(void) { return exitfn; } \
	static const exitcall_t __mmaplab_module_exit __used __section(".mmaplab.exit") = \
		__mmaplab_address(exitcall_t, exitfn);
#define MODULE_INFO(tag, info) __MODULE_INFO(tag, tag, info)
#define MODULE_LICENSE(_license) MODULE_INFO(license, _license)
#define MODULE_AUTHOR(_author) MODULE_INFO(author, _author)
#define MODULE_DESCRIPTION(_description) MODULE_INFO(description, _description)
#define MODULE_VERSION(_version) MODULE_INFO(version, _version)
#define MODULE_ALIAS(_alias) MODULE_INFO(alias, _alias)
#define MODULE_SOFTDEP(_softdep) MODULE_INFO(softdep, _softdep)
#define MODULE_FIRMWARE(_firmware) MODULE_INFO(firmware, _firmware)
#define MODULE_IMPORT_NS(ns) MODULE_INFO(import_ns, __stringify(ns))
#define MODULE_DEVICE_TABLE(type, name)
#define late_initcall(fn) module_init(fn)
#define device_initcall(fn) module_init(fn)
#define subsys_initcall(fn) module_init(fn)
#define core_initcall(fn) module_init(fn)
#define fs_initcall(fn) module_init(fn)

bool try_module_get(struct module *module);
void module_put(struct module *module);
void __module_get(struct module *module);
void *__symbol_get(const char *symbol);
void __symbol_put(const char *symbol);
#define symbol_get(x) ((typeof(&x))(__symbol_get(__stringify(x))))
#define symbol_put(x) __symbol_put(__stringify(x))
#define symbol_request(x) symbol_get(x)
unsigned long module_refcount(struct module *module);
static inline bool module_is_live(struct module *module) { return module->state != MODULE_STATE_GOING; }
#define module_name(mod) ({ struct module *__mod = (mod); __mod ? __mod->name : "kernel"; })

#endif
