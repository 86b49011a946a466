#ifndef _LINUX_MMZONE_H
#define _LINUX_MMZONE_H
#include <linux/spinlock.h>
#include <linux/list.h>
#include <linux/wait.h>
#include <linux/bitops.h>
#include <linux/cache.h>
#include <linux/init.h>
#include <linux/atomic.h>
#include <linux/mm_types.h>
#include <linux/page-flags.h>
#include <asm/page.h>

#if MMAPLAB_LINUX_VERSION_CODE >= 0x060800
#define MAX_PAGE_ORDER 10
#define NR_PAGE_ORDERS (MAX_PAGE_ORDER + 1)
#elif MMAPLAB_LINUX_VERSION_CODE >= 0x060400
#define MAX_ORDER 10
#else
#define MAX_ORDER 11
#endif
#define MAX_ORDER_NR_PAGES (1UL << 10)
#define PAGE_ALLOC_COSTLY_ORDER 3
#define NUMA_NO_NODE (-1)
#define numa_node_id() 0

#endif
