/* Folios: allocated, counted, sized, flagged, locked, and seen from their pages. */
#include <linux/module.h>
#include <linux/mm.h>
#include <linux/pagemap.h>
#include <linux/highmem.h>

static int __init fo_init(void)
{
	struct folio *folio = folio_alloc(GFP_KERNEL | __GFP_ZERO, 2), *one = folio_alloc(GFP_KERNEL, 0);
	struct page *page = folio_page(folio, 3);
	char *p;

	pr_info("order %u nr %ld size %zu shift %u large %d %d\n", folio_order(folio), folio_nr_pages(folio), folio_size(folio), folio_shift(folio),
		folio_test_large(folio), folio_test_large(one));
	pr_info("page_folio %d %d pfn %lu idx %lu virt %d\n", page_folio(page) == folio, page_folio(&one->page) == one,
		page_to_pfn(page) - folio_pfn(folio), folio_page_idx(folio, page), virt_to_folio(folio_address(folio) + 5000) == folio);
	folio_get(folio);
	get_page(page);
	pr_info("refs %d count %d tail %d\n", folio_ref_count(folio), page_count(page), page_ref_count(page));
	folio_put(folio);
	put_page(page);
	pr_info("refs %d, try %d", folio_ref_count(folio), folio_try_get(folio));
	pr_cont(" %d", folio_ref_count(folio));
	folio_put_refs(folio, 1);
	pr_cont(" %d\n", folio_ref_count(folio));
	folio_lock(folio);
	pr_info("locked %d trylock %d page %d\n", folio_test_locked(folio), folio_trylock(folio), PageLocked(page));
	folio_unlock(folio);
	folio_set_referenced(folio);
	folio_mark_uptodate(folio);
	pr_info("flags %d %d %d anon %d\n", folio_test_referenced(folio), folio_test_uptodate(folio), folio_test_dirty(folio), folio_test_anon(folio));
	folio_clear_referenced(folio);
	pr_info("cleared %d, test_set %d %d\n", folio_test_referenced(folio), folio_test_set_dirty(folio), folio_test_set_dirty(folio));
	folio_clear_dirty(folio);
	folio_attach_private(folio, (void *)0x55);
	pr_info("private %d %lx refs %d\n", folio_test_private(folio), (unsigned long)folio_get_private(folio), folio_ref_count(folio));
	pr_info("detach %lx refs %d\n", (unsigned long)folio_detach_private(folio), folio_ref_count(folio));
	p = kmap_local_folio(folio, PAGE_SIZE + 10);
	strcpy(p, "in the second page");
	kunmap_local(p);
	p = kmap_local_page(folio_page(folio, 1));
	pr_info("'%s'\n", p + 10);
	kunmap_local(p);
	folio_zero_range(folio, PAGE_SIZE - 8, 100);
	pr_info("zeroed %d mapped %d mapping %p\n", !memchr_inv(folio_address(folio), 0, folio_size(folio)), folio_mapped(folio), folio_mapping(folio));
	folio->index = 5;
	pr_info("pos %lld file page %d\n", folio_pos(folio), folio_file_page(folio, 6) == folio_page(folio, 2));
	folio_put(folio);
	folio_put(one);
	return 0;
}

static void __exit fo_exit(void) { }
module_init(fo_init);
module_exit(fo_exit);
MODULE_LICENSE("GPL");
