#ifndef _LINUX_PAGE_FLAGS_H
#define _LINUX_PAGE_FLAGS_H
#include <linux/types.h>
#include <linux/bug.h>
#include <linux/mm_types.h>

enum pageflags {
	PG_locked,
	PG_referenced,
	PG_uptodate,
	PG_dirty,
	PG_lru,
	PG_active,
	PG_workingset,
	PG_waiters,
	PG_error,
	PG_slab,
	PG_owner_priv_1,
	PG_arch_1,
	PG_reserved,
	PG_private,
	PG_private_2,
	PG_writeback,
	PG_head,
	PG_mappedtodisk,
	PG_reclaim,
	PG_swapbacked,
	PG_unevictable,
	PG_mlocked,
	__NR_PAGEFLAGS,
};
#define PAGE_MAPPING_ANON 0x1

static inline struct page *mmaplab_head(const struct page *page)
{
	unsigned long head = page->compound_head;

	return (struct page *)(head & 1 ? head - 1 : (unsigned long)page);
}
#define compound_head(page) mmaplab_head(page)
#define page_folio(p) ((struct folio *)mmaplab_head(p))
#define folio_page(folio, n) (&(folio)->page + (n))

#define __MMAPLAB_PAGE_FLAG(Name, name, where) \
static inline int Page##Name(const struct page *page) { return (where(page)->flags >> PG_##name) & 1; } \
static inline void SetPage##Name(struct page *page) { where(page)->flags |= 1UL << PG_##name; } \
static inline void ClearPage##Name(struct page *page) { where(page)->flags &= ~(1UL << PG_##name); } \
static inline void __SetPage##Name(struct page *page) { where(page)->flags |= 1UL << PG_##name; } \
static inline void __ClearPage##Name(struct page *page) { where(page)->flags &= ~(1UL << PG_##name); } \
static inline int TestSetPage##Name(struct page *page) \
{ \
	int old = Page##Name(page); \
	SetPage##Name(page); \
	return old; \
} \
static inline int TestClearPage##Name(struct page *page) \
{ \
	int old = Page##Name(page); \
	ClearPage##Name(page); \
	return old; \
}
#define __MMAPLAB_THIS_PAGE(page) (page)
__MMAPLAB_PAGE_FLAG(Locked, locked, mmaplab_head)
__MMAPLAB_PAGE_FLAG(Referenced, referenced, mmaplab_head)
__MMAPLAB_PAGE_FLAG(Uptodate, uptodate, mmaplab_head)
__MMAPLAB_PAGE_FLAG(Dirty, dirty, mmaplab_head)
__MMAPLAB_PAGE_FLAG(LRU, lru, mmaplab_head)
__MMAPLAB_PAGE_FLAG(Active, active, mmaplab_head)
__MMAPLAB_PAGE_FLAG(Error, error, mmaplab_head)
__MMAPLAB_PAGE_FLAG(Slab, slab, mmaplab_head)
__MMAPLAB_PAGE_FLAG(Reserved, reserved, mmaplab_head)
__MMAPLAB_PAGE_FLAG(Private, private, __MMAPLAB_THIS_PAGE)
__MMAPLAB_PAGE_FLAG(Writeback, writeback, mmaplab_head)
__MMAPLAB_PAGE_FLAG(Head, head, __MMAPLAB_THIS_PAGE)
__MMAPLAB_PAGE_FLAG(SwapBacked, swapbacked, mmaplab_head)
__MMAPLAB_PAGE_FLAG(Unevictable, unevictable, mmaplab_head)
__MMAPLAB_PAGE_FLAG(Mlocked, mlocked, mmaplab_head)

static inline int PageTail(const struct page *page) { return page->compound_head & 1; }
static inline int PageCompound(const struct page *page) { return PageHead(page) || PageTail(page); }
static inline int PageAnon(const struct page *page)
{
	return ((unsigned long)mmaplab_head(page)->mapping & PAGE_MAPPING_ANON) != 0;
}
static inline int PageHighMem(const struct page *page) { return 0; }
static inline int PageSwapCache(const struct page *page) { return 0; }
static inline int PageBuddy(const struct page *page) { return 0; }

#endif
