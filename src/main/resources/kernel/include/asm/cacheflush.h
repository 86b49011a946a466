#ifndef _ASM_CACHEFLUSH_H
#define _ASM_CACHEFLUSH_H
#include <linux/mm.h>
#define flush_cache_range(vma, start, end) ((void)(vma))
#define flush_dcache_range(start, end) ((void)0)
#endif
