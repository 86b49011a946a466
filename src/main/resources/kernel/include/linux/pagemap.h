#ifndef _LINUX_PAGEMAP_H
#define _LINUX_PAGEMAP_H
#include <linux/mm.h>
#include <linux/fs.h>
#include <linux/list.h>
#include <linux/highmem.h>
#include <linux/compiler.h>
#include <linux/uaccess.h>
#include <linux/gfp.h>
#include <linux/bitops.h>

void lock_page(struct page *page);
int trylock_page(struct page *page);
void unlock_page(struct page *page);
static inline pgoff_t linear_page_index(struct vm_area_struct *vma, unsigned long address)
{
	return ((address - vma->vm_start) >> PAGE_SHIFT) + vma->vm_pgoff;
}
static inline loff_t page_offset(struct page *page) { return (loff_t)page->index << PAGE_SHIFT; }
static inline loff_t folio_pos(struct folio *folio) { return page_offset(&folio->page); }
static inline struct page *folio_file_page(struct folio *folio, pgoff_t index)
{
	return folio_page(folio, index & (folio_nr_pages(folio) - 1));
}
#define folio_index(folio) ((folio)->index)
static inline void folio_lock(struct folio *folio) { lock_page(&folio->page); }
static inline bool folio_trylock(struct folio *folio) { return trylock_page(&folio->page); }
static inline void folio_unlock(struct folio *folio) { unlock_page(&folio->page); }
static inline int folio_lock_killable(struct folio *folio)
{
	folio_lock(folio);
	return 0;
}
static inline int lock_page_killable(struct page *page)
{
	lock_page(page);
	return 0;
}
static inline bool folio_mark_dirty(struct folio *folio) { return set_page_dirty(&folio->page); }
#define mark_page_accessed(page) SetPageReferenced(page)
#define folio_mark_accessed(folio) folio_set_referenced(folio)
#define folio_attach_private(folio, data) ({ struct folio *__f = (folio); folio_get(__f); __f->private = (data); \
	folio_set_private(__f); })
#define folio_get_private(folio) ((folio)->private)
static inline void *folio_detach_private(struct folio *folio)
{
	void *data = folio->private;

	if (!folio_test_private(folio))
		return NULL;
	folio_clear_private(folio);
	folio->private = NULL;
	folio_put(folio);
	return data;
}
#define attach_page_private(page, data) folio_attach_private(page_folio(page), (void *)(data))
#define detach_page_private(page) folio_detach_private(page_folio(page))

#endif
