#ifndef _LINUX_RMAP_H
#define _LINUX_RMAP_H
#include <linux/list.h>
#include <linux/slab.h>
#include <linux/mm.h>
#include <linux/rwsem.h>
#include <linux/highmem.h>
#include <linux/pagemap.h>
#endif
