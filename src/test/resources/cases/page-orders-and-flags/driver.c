/* The page allocator: orders, counts, exact sizes, splitting, bulk, fragments, flags of a page, address conversions. */
#include <linux/module.h>
#include <linux/mm.h>
#include <linux/gfp.h>
#include <linux/pagemap.h>
#include <linux/highmem.h>
#include <linux/io.h>

static int __init pg_init(void)
{
	struct page *page, *many[6] = { NULL }, *p;
	unsigned long addr;
	void *exact;
	int i;

	page = alloc_pages(GFP_KERNEL, 3);
	pr_info("order 3: counts %d %d aligned %d compound %d\n", page_count(page), page_count(page + 1), IS_ALIGNED(page_to_pfn(page), 8),
		PageCompound(page + 1));
	__free_pages(page, 3);
	page = alloc_pages(GFP_KERNEL | __GFP_COMP | __GFP_ZERO, 2);
	pr_info("compound: counts %d %d head %d tail %d %d order %u nr %lu size %lu zero %d\n", page_count(page), page_count(page + 3),
		PageHead(page), PageTail(page), PageTail(page + 1), compound_order(page), compound_nr(page), page_size(page),
		!memchr_inv(page_address(page), 0, 4 * PAGE_SIZE));
	get_page(page + 2);
	pr_info("tail's reference is the head's: %d, head of tail %d\n", page_ref_count(page), compound_head(page + 3) == page);
	put_page(page + 1);
	__free_pages(page, 2);
	page = alloc_pages(GFP_KERNEL, 1);
	split_page(page, 1);
	pr_info("split: %d %d\n", page_count(page), page_count(page + 1));
	__free_page(page);
	__free_page(page + 1);
	exact = alloc_pages_exact(3 * PAGE_SIZE - 5, GFP_KERNEL | __GFP_ZERO);
	p = virt_to_page(exact);
	pr_info("exact: %d %d %d, fourth %d\n", page_count(p), page_count(p + 1), page_count(p + 2), page_count(p + 3));
	free_pages_exact(exact, 3 * PAGE_SIZE - 5);
	pr_info("too large: %p %lx\n", alloc_pages(GFP_KERNEL | __GFP_NOWARN, 12), __get_free_pages(GFP_KERNEL | __GFP_NOWARN, 11));
	addr = __get_free_pages(GFP_KERNEL, 10);
	pr_info("order 10: %d\n", addr != 0);
	free_pages(addr, 10);
	free_pages(0, 3);
	addr = get_zeroed_page(GFP_KERNEL);
	page = virt_to_page((void *)addr);
	pr_info("conversions %d %d %d %d %d\n", page_address(page) == (void *)addr, page_to_phys(page) == virt_to_phys((void *)addr),
		__va(page_to_phys(page)) == (void *)addr, pfn_to_page(page_to_pfn(page)) == page, PFN_PHYS(page_to_pfn(page)) == __pa(addr));
	pr_info("valid %d %d %d %d\n", virt_addr_valid(addr), virt_addr_valid(0x1000), pfn_valid(page_to_pfn(page)), is_vmalloc_addr((void *)addr));
	pr_info("flags %d%d%d%d%d\n", PageReserved(page), PageLocked(page), PageDirty(page), PageUptodate(page), PageSlab(page));
	SetPageReserved(page);
	SetPageUptodate(page);
	lock_page(page);
	pr_info("flags %d%d%d%d, trylock %d\n", PageReserved(page), PageLocked(page), PageDirty(page), PageUptodate(page), trylock_page(page));
	unlock_page(page);
	ClearPageReserved(page);
	pr_info("dirty %d", set_page_dirty(page));
	pr_cont(" %d test_and_clear %d %d\n", set_page_dirty(page), TestClearPageDirty(page), TestClearPageDirty(page));
	SetPagePrivate(page);
	set_page_private(page, 0x1234);
	page->index = 7;
	pr_info("private %d %lx index %lu offset %lld mapping %p mapped %d\n", PagePrivate(page), page_private(page), page->index, page_offset(page),
		page->mapping, page_mapped(page));
	ClearPagePrivate(page);
	set_page_private(page, 0);
	pr_info("unless zero %d count %d", get_page_unless_zero(page), page_count(page));
	pr_cont(" testzero %d\n", put_page_testzero(page));
	free_page(addr);
	for (i = 1; i < 3; i++)
		many[i] = alloc_page(GFP_KERNEL);
	pr_info("bulk %lu", alloc_pages_bulk_array(GFP_KERNEL, 6, many));
	for (i = 0; i < 6; i++) {
		pr_cont(" %d", page_count(many[i]));
		__free_page(many[i]);
	}
	pr_cont("\n");
	return 0;
}

static void __exit pg_exit(void) { }
module_init(pg_init);
module_exit(pg_exit);
MODULE_LICENSE("GPL");
