#ifndef _LINUX_HIGHMEM_H
#define _LINUX_HIGHMEM_H
#include <linux/fs.h>
#include <linux/kernel.h>
#include <linux/bug.h>
#include <linux/mm.h>
#include <linux/uaccess.h>

static inline void *kmap(struct page *page) { return page_address(page); }
static inline void kunmap(struct page *page) { }
static inline void *kmap_atomic(struct page *page) { return page_address(page); }
static inline void *kmap_local_page(struct page *page) { return page_address(page); }
#define kunmap_atomic(addr) ((void)(addr))
#define kunmap_local(addr) ((void)(addr))
#define flush_dcache_page(page) ((void)(page))
static inline void clear_highpage(struct page *page) { memset(page_address(page), 0, PAGE_SIZE); }
static inline void clear_user_highpage(struct page *page, unsigned long vaddr) { clear_highpage(page); }
static inline void copy_highpage(struct page *to, struct page *from)
{
	memcpy(page_address(to), page_address(from), PAGE_SIZE);
}
static inline void memcpy_from_page(char *to, struct page *page, size_t offset, size_t len)
{
	memcpy(to, (char *)page_address(page) + offset, len);
}
static inline void memcpy_to_page(struct page *page, size_t offset, const char *from, size_t len)
{
	memcpy((char *)page_address(page) + offset, from, len);
}
static inline void memset_page(struct page *page, size_t offset, int val, size_t len)
{
	memset((char *)page_address(page) + offset, val, len);
}
static inline void memzero_page(struct page *page, size_t offset, size_t len) { memset_page(page, offset, 0, len); }

#endif
