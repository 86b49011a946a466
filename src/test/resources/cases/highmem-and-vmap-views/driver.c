/* Pages seen through kmap, vmap and vm_map_ram: one memory, several addresses; copies and zeroes within pages. */
#include <linux/module.h>
#include <linux/highmem.h>
#include <linux/vmalloc.h>
#include <linux/mm.h>
#include <linux/slab.h>

static int __init hv_init(void)
{
	struct page *pages[4], *backwards[4];
	char *view, *reverse, *ram, buf[32], *p;
	int i;

	for (i = 0; i < 4; i++) {
		pages[i] = alloc_page(GFP_KERNEL | __GFP_ZERO);
		backwards[3 - i] = pages[i];
	}
	view = vmap(pages, 4, VM_MAP, PAGE_KERNEL);
	reverse = vmap(backwards, 4, VM_MAP, PAGE_KERNEL_RO);
	ram = vm_map_ram(pages, 3, -1);
	pr_info("vmalloc addresses %d %d %d %d\n", is_vmalloc_addr(view), is_vmalloc_addr(reverse), is_vmalloc_addr(ram),
		is_vmalloc_addr(page_address(pages[0])));
	strcpy(view + PAGE_SIZE - 4, "across two pages");
	pr_info("'%.4s' '%s' '%s' '%s'\n", (char *)page_address(pages[0]) + PAGE_SIZE - 4, (char *)page_address(pages[1]), reverse + 2 * PAGE_SIZE,
		ram + PAGE_SIZE);
	pr_info("pages behind %d %d %d\n", vmalloc_to_page(view + 5000) == pages[1], vmalloc_to_page(reverse) == pages[3],
		vmalloc_to_pfn(ram + 2 * PAGE_SIZE) == page_to_pfn(pages[2]));
	memcpy_to_page(pages[2], 100, "into a page", 12);
	memcpy_from_page(buf, pages[2], 105, 7);
	pr_info("'%s'", buf);
	memcpy_page(pages[3], 0, pages[2], 100, 12);
	p = kmap_local_page(pages[3]);
	pr_cont(" '%s'", p);
	kunmap_local(p);
	p = kmap_atomic(pages[2]);
	pr_cont(" '%s' low %d\n", p + 100, p == page_address(pages[2]));
	kunmap_atomic(p);
	memset_page(pages[0], 10, 'm', 5);
	zero_user(pages[0], 12, 1);
	pr_info("%*ph\n", 6, view + 9);
	zero_user_segments(pages[0], 0, 11, 13, 14);
	pr_info("%*ph\n", 6, view + 9);
	copy_highpage(pages[1], pages[2]);
	pr_info("copied '%s'\n", view + PAGE_SIZE + 100);
	clear_highpage(pages[1]);
	pr_info("cleared %d\n", !memchr_inv(view + PAGE_SIZE, 0, PAGE_SIZE));
	p = kmap(pages[1]);
	pr_info("kmap %d highmem %d\n", p == page_address(pages[1]), PageHighMem(pages[1]));
	kunmap(pages[1]);
	pr_info("count %d\n", page_count(pages[0]));
	vunmap(view);
	vunmap(reverse);
	vm_unmap_ram(ram, 3);
	vunmap(NULL);
	pr_info("nothing to map %p\n", vmap(pages, 1 << 30, VM_MAP, PAGE_KERNEL));
	for (i = 0; i < 4; i++)
		__free_page(pages[i]);
	return 0;
}

static void __exit hv_exit(void) { }
module_init(hv_init);
module_exit(hv_exit);
MODULE_LICENSE("GPL");
