/* ioremap() of RAM, of nothing and of too much, memremap() of RAM, and regions somebody else has. */
#define pr_fmt(fmt) "misuse: " fmt
#include <linux/io.h>
#include <linux/ioport.h>
#include <linux/module.h>
#include <linux/slab.h>

static int __init misuse_init(void)
{
	struct resource *r, *again;
	char *page = (char *)__get_free_page(GFP_KERNEL), *p;
	void __iomem *io;

	strcpy(page, "in a page");
	io = ioremap(virt_to_phys(page), PAGE_SIZE);
	pr_info("ioremap of RAM: %d\n", io != NULL);
	io = ioremap(0xfebe0000, 0);
	pr_info("of no bytes: %d\n", io != NULL);
	io = ioremap(~0ULL, 2);
	pr_info("around the end: %d\n", io != NULL);
	io = ioremap(1ULL << 50, PAGE_SIZE);
	pr_info("beyond the bus: %d\n", io != NULL);
	io = ioremap(0xfebe0010, 16);
	pr_info("askew: %d at offset %lx\n", io != NULL, (unsigned long)io & ~PAGE_MASK);
	iounmap(io);
	p = memremap(virt_to_phys(page), PAGE_SIZE, MEMREMAP_WB);
	pr_info("memremap of RAM: \"%s\", the same address %d\n", p, p == page);
	memunmap(p);
	pr_info("without a type: %d\n", memremap(0xfebe0000, PAGE_SIZE, 0) != NULL);
	p = memremap(0xfebe0000, PAGE_SIZE, MEMREMAP_WC);
	pr_info("of a hole: %d\n", p != NULL);
	memunmap(p);

	r = request_mem_region(0xfebe0000, 0x100, "mine");
	again = request_mem_region(0xfebe0080, 0x10, "again");
	pr_info("region %pR of %s: %d, again %d\n", r, r->parent->name, r != NULL, again != NULL);
	again = request_mem_region(0xfebe0100, 0x100, "next");
	pr_info("next to it: %d, its sibling %d\n", again != NULL, r->sibling == again);
	release_mem_region(0xfebe0100, 0x100);
	pr_info("RAM: %d, the device's: %d\n", request_mem_region(virt_to_phys(page), 16, "ram") != NULL,
		request_mem_region(0xfea00000, 16, "edu") != NULL);
	release_mem_region(0xfea00000, 16);
	release_mem_region(0xfea00000, 16);
	release_mem_region(0xfebe0000, 0x80);
	release_mem_region(0xfebe0000, 0x100);
	pr_info("ports: %d, taken %d\n", request_region(0x2000, 8, "ports") != NULL, request_region(0x60, 1, "keys") != NULL);
	release_region(0x2000, 8);
	free_page((unsigned long)page);
	return 0;
}

static void __exit misuse_exit(void)
{
}

module_init(misuse_init);
module_exit(misuse_exit);
MODULE_LICENSE("GPL");
