#ifndef _LINUX_PAGE_REF_H
#define _LINUX_PAGE_REF_H
#include <linux/atomic.h>
#include <linux/mm_types.h>
#include <linux/page-flags.h>

static inline int page_ref_count(const struct page *page) { return atomic_read(&page->_refcount); }
static inline int page_count(const struct page *page) { return atomic_read(&mmaplab_head(page)->_refcount); }
static inline int folio_ref_count(const struct folio *folio) { return page_ref_count(&folio->page); }
static inline void set_page_count(struct page *page, int v) { atomic_set(&page->_refcount, v); }
static inline void init_page_count(struct page *page) { set_page_count(page, 1); }
static inline void page_ref_add(struct page *page, int nr) { atomic_add(nr, &page->_refcount); }
static inline void page_ref_sub(struct page *page, int nr) { atomic_sub(nr, &page->_refcount); }
static inline void page_ref_inc(struct page *page) { atomic_inc(&page->_refcount); }
static inline void page_ref_dec(struct page *page) { atomic_dec(&page->_refcount); }
static inline void page_ref_unfreeze(struct page *page, int count) { set_page_count(page, count); }
static inline int page_ref_freeze(struct page *page, int count)
{
	if (page_ref_count(page) != count)
		return 0;
	set_page_count(page, 0);
	return 1;
}
static inline int page_ref_dec_and_test(struct page *page) { return atomic_dec_and_test(&page->_refcount); }
static inline int page_ref_sub_and_test(struct page *page, int nr) { return atomic_sub_and_test(nr, &page->_refcount); }
static inline int page_ref_inc_return(struct page *page) { return atomic_inc_return(&page->_refcount); }
static inline int page_ref_dec_return(struct page *page) { return atomic_dec_return(&page->_refcount); }
static inline bool page_ref_add_unless(struct page *page, int nr, int u) { return atomic_add_unless(&page->_refcount, nr, u); }
static inline void folio_set_count(struct folio *folio, int v) { set_page_count(&folio->page, v); }
static inline void folio_ref_add(struct folio *folio, int nr) { page_ref_add(&folio->page, nr); }
static inline void folio_ref_sub(struct folio *folio, int nr) { page_ref_sub(&folio->page, nr); }
static inline void folio_ref_inc(struct folio *folio) { page_ref_inc(&folio->page); }
static inline void folio_ref_dec(struct folio *folio) { page_ref_dec(&folio->page); }
static inline int folio_ref_inc_return(struct folio *folio) { return page_ref_inc_return(&folio->page); }
static inline int folio_ref_dec_return(struct folio *folio) { return page_ref_dec_return(&folio->page); }
static inline int folio_ref_dec_and_test(struct folio *folio) { return page_ref_dec_and_test(&folio->page); }
static inline int folio_ref_sub_and_test(struct folio *folio, int nr) { return page_ref_sub_and_test(&folio->page, nr); }
static inline bool folio_ref_add_unless(struct folio *folio, int nr, int u) { return page_ref_add_unless(&folio->page, nr, u); }
static inline bool folio_try_get(struct folio *folio) { return folio_ref_add_unless(folio, 1, 0); }
static inline int folio_ref_freeze(struct folio *folio, int count) { return page_ref_freeze(&folio->page, count); }
static inline void folio_ref_unfreeze(struct folio *folio, int count) { page_ref_unfreeze(&folio->page, count); }

#endif
