#ifndef __LINUX_PERCPU_H
#define __LINUX_PERCPU_H
#include <linux/preempt.h>
#include <linux/smp.h>
#include <linux/cpumask.h>
#include <linux/pfn.h>
#include <linux/init.h>
#include <linux/percpu-defs.h>
#include <linux/slab.h>
/* One processor: its copy is the variable. */
#define __alloc_percpu(size, align) kzalloc(size, GFP_KERNEL)
#define __alloc_percpu_gfp(size, align, gfp) kzalloc(size, gfp)
#define alloc_percpu(type) ((typeof(type) __percpu *)kzalloc(sizeof(type), GFP_KERNEL))
#define alloc_percpu_gfp(type, gfp) ((typeof(type) __percpu *)kzalloc(sizeof(type), gfp))
static inline void free_percpu(void __percpu *ptr) { kfree(ptr); }
#endif
