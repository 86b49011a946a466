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
#define __MMAPLAB_FOLIO_FLAG(name) \
static inline bool folio_test_##name(const struct folio *folio) { return (folio->flags >> PG_##name) & 1; } \
static inline void folio_set_##name(struct folio *folio) { folio->flags |= 1UL << PG_##name; } \
static inline void folio_clear_##name(struct folio *folio) { folio->flags &= ~(1UL << PG_##name); } \
static inline void __folio_set_##name(struct folio *folio) { folio_set_##name(folio); } \
static inline void __folio_clear_##name(struct folio *folio) { folio_clear_##name(folio); } \
static inline bool folio_test_set_##name(struct folio *folio) \
{ \
	bool old = folio_test_##name(folio); \
	folio_set_##name(folio); \
	return old; \
} \
static inline bool folio_test_clear_##name(struct folio *folio) \
{ \
	bool old = folio_test_##name(folio); \
	folio_clear_##name(folio); \
	return old; \
}
__MMAPLAB_FOLIO_FLAG(locked)
__MMAPLAB_FOLIO_FLAG(referenced)
__MMAPLAB_FOLIO_FLAG(uptodate)
__MMAPLAB_FOLIO_FLAG(dirty)
__MMAPLAB_FOLIO_FLAG(lru)
__MMAPLAB_FOLIO_FLAG(active)
__MMAPLAB_FOLIO_FLAG(workingset)
__MMAPLAB_FOLIO_FLAG(reserved)
__MMAPLAB_FOLIO_FLAG(private)
__MMAPLAB_FOLIO_FLAG(private_2)
__MMAPLAB_FOLIO_FLAG(writeback)
__MMAPLAB_FOLIO_FLAG(mappedtodisk)
__MMAPLAB_FOLIO_FLAG(reclaim)
__MMAPLAB_FOLIO_FLAG(swapbacked)
__MMAPLAB_FOLIO_FLAG(unevictable)
__MMAPLAB_FOLIO_FLAG(mlocked)
static inline bool folio_test_large(const struct folio *folio) { return (folio->flags >> PG_head) & 1; }
static inline bool folio_test_slab(const struct folio *folio) { return (folio->flags >> PG_slab) & 1; }
static inline bool folio_test_anon(const struct folio *folio)
{
	return ((unsigned long)folio->mapping & PAGE_MAPPING_ANON) != 0;
}
static inline bool folio_test_hugetlb(const struct folio *folio) { return false; }
static inline bool folio_test_swapcache(const struct folio *folio) { return false; }
static inline bool folio_test_highmem(const struct folio *folio) { return false; }
static inline bool folio_test_ksm(const struct folio *folio) { return false; }
#define folio_mark_uptodate(folio) folio_set_uptodate(folio)
#define folio_has_private(folio) ((folio)->flags >> PG_private & 1 || (folio)->flags >> PG_private_2 & 1)
#define page_has_private(page) ((page)->flags >> PG_private & 1 || (page)->flags >> PG_private_2 & 1)
__MMAPLAB_PAGE_FLAG(Locked, locked, mmaplab_head)
__MMAPLAB_PAGE_FLAG(Referenced, referenced, mmaplab_head)
__MMAPLAB_PAGE_FLAG(Uptodate, uptodate, mmaplab_head)
__MMAPLAB_PAGE_FLAG(Dirty, dirty, mmaplab_head)
__MMAPLAB_PAGE_FLAG(LRU, lru, mmaplab_head)
__MMAPLAB_PAGE_FLAG(Active, active, mmaplab_head)
__MMAPLAB_PAGE_FLAG(Workingset, workingset, mmaplab_head)
__MMAPLAB_PAGE_FLAG(Private2, private_2, __MMAPLAB_THIS_PAGE)
__MMAPLAB_PAGE_FLAG(MappedToDisk, mappedtodisk, mmaplab_head)
__MMAPLAB_PAGE_FLAG(Reclaim, reclaim, mmaplab_head)
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
static inline int PageHuge(const struct page *page) { return 0; }
static inline int PageKsm(const struct page *page) { return 0; }
static inline int PageHWPoison(const struct page *page) { return 0; }
static inline int PageTransHuge(const struct page *page) { return PageHead(page); }
static inline int PageTransCompound(const struct page *page) { return PageCompound(page); }
static inline int PageMappingFlags(const struct page *page) { return ((unsigned long)page->mapping & 3) != 0; }
static inline int PageBuddy(const struct page *page) { return 0; }

#endif
