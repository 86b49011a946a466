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
#define kmap_local_folio(folio, offset) ((void *)((char *)page_address(&(folio)->page) + (offset)))
#define kmap_atomic_prot(page, prot) kmap_atomic(page)
#define kmap_local_page_prot(page, prot) kmap_local_page(page)
#define kmap_local_pfn(pfn) kmap_local_page(pfn_to_page(pfn))
#define kmap_atomic_pfn(pfn) kmap_atomic(pfn_to_page(pfn))
#define kmap_flush_unused() do { } while (0)
static inline unsigned long nr_free_highpages(void) { return 0; }
static inline unsigned long totalhigh_pages(void) { return 0; }
static inline bool is_kmap_addr(const void *x) { return false; }
static inline void flush_kernel_vmap_range(void *vaddr, int size) { }
static inline void invalidate_kernel_vmap_range(void *vaddr, int size) { }
#define flush_anon_page(vma, page, vmaddr) do { } while (0)
static inline void copy_user_highpage(struct page *to, struct page *from, unsigned long vaddr, struct vm_area_struct *vma)
{
	copy_highpage(to, from);
}
static inline void memcpy_page(struct page *dst_page, size_t dst_off, struct page *src_page, size_t src_off, size_t len)
{
	memcpy((char *)page_address(dst_page) + dst_off, (char *)page_address(src_page) + src_off, len);
}
static inline void zero_user_segments(struct page *page, unsigned int start1, unsigned int end1, unsigned int start2,
				      unsigned int end2)
{
	if (end1 > start1)
		memset_page(page, start1, 0, end1 - start1);
	if (end2 > start2)
		memset_page(page, start2, 0, end2 - start2);
}
static inline void zero_user_segment(struct page *page, unsigned int start, unsigned int end)
{
	zero_user_segments(page, start, end, 0, 0);
}
static inline void zero_user(struct page *page, unsigned int start, unsigned int size)
{
	zero_user_segments(page, start, start + size, 0, 0);
}
static inline void folio_zero_segments(struct folio *folio, size_t start1, size_t xend1, size_t start2, size_t xend2)
{
	zero_user_segments(&folio->page, start1, xend1, start2, xend2);
}
static inline void folio_zero_segment(struct folio *folio, size_t start, size_t xend)
{
	zero_user_segments(&folio->page, start, xend, 0, 0);
}
static inline void folio_zero_range(struct folio *folio, size_t start, size_t length)
{
	zero_user_segments(&folio->page, start, start + length, 0, 0);
}
#if MMAPLAB_LINUX_VERSION_CODE >= 0x060300
static inline void memcpy_from_folio(char *to, struct folio *folio, size_t offset, size_t len)
{
	memcpy_from_page(to, &folio->page, offset, len);
}
static inline void memcpy_to_folio(struct folio *folio, size_t offset, const char *from, size_t len)
{
	memcpy_to_page(&folio->page, offset, from, len);
}
#endif

#endif
