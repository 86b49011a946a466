#ifndef _LINUX_GFP_H
#define _LINUX_GFP_H
#include <linux/gfp_types.h>
#include <linux/mmzone.h>

struct vm_area_struct;

struct page *alloc_pages(gfp_t gfp, unsigned int order);
struct page *alloc_pages_node(int nid, gfp_t gfp, unsigned int order);
#define alloc_page(gfp_mask) alloc_pages(gfp_mask, 0)
#define alloc_page_vma(gfp, vma, addr) alloc_pages(gfp, 0)
unsigned long __get_free_pages(gfp_t gfp_mask, unsigned int order);
unsigned long get_zeroed_page(gfp_t gfp_mask);
static inline struct folio *folio_alloc(gfp_t gfp, unsigned int order)
{
	return (struct folio *)alloc_pages(gfp | __GFP_COMP, order);
}
#define __folio_alloc_node(gfp, order, nid) folio_alloc(gfp, order)
#define __alloc_pages_node(nid, gfp, order) alloc_pages(gfp, order)
#define vma_alloc_folio(gfp, order, vma, addr, hugepage) folio_alloc(gfp, order)
#define __get_free_page(gfp_mask) __get_free_pages((gfp_mask), 0)
#define __get_dma_pages(gfp_mask, order) __get_free_pages((gfp_mask) | GFP_DMA, (order))
void *alloc_pages_exact(size_t size, gfp_t gfp_mask);
void free_pages_exact(void *virt, size_t size);
void __free_pages(struct page *page, unsigned int order);
void free_pages(unsigned long addr, unsigned int order);
#define __free_page(page) __free_pages((page), 0)
#define free_page(addr) free_pages((addr), 0)
static inline unsigned long alloc_pages_bulk_array(gfp_t gfp, unsigned long nr_pages, struct page **page_array)
{
	unsigned long i;

	for (i = 0; i < nr_pages; i++)
		if (!page_array[i] && !(page_array[i] = alloc_pages(gfp, 0)))
			break;
	return i;
}
#define alloc_pages_bulk_array_node(gfp, nid, nr_pages, page_array) alloc_pages_bulk_array(gfp, nr_pages, page_array)
#define alloc_pages_bulk_list(gfp, nr_pages, list) __mmaplab_alloc_pages_list(gfp, nr_pages, list)
static inline unsigned long __mmaplab_alloc_pages_list(gfp_t gfp, unsigned long nr_pages, struct list_head *list)
{
	unsigned long i;

	for (i = 0; i < nr_pages; i++) {
		struct page *page = alloc_pages(gfp, 0);

		if (!page)
			break;
		list_add(&page->lru, list);
	}
	return i;
}
#define gfp_has_io_fs(gfp) (((gfp) & (__GFP_IO | __GFP_FS)) == (__GFP_IO | __GFP_FS))
#define gfpflags_allow_blocking(gfp) (!!((gfp) & __GFP_DIRECT_RECLAIM))

#endif
