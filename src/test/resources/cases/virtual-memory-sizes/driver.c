/* vmalloc and kvmalloc: which memory each size comes from, zeroes, resizing, what is refused. */
#include <linux/module.h>
#include <linux/vmalloc.h>
#include <linux/slab.h>
#include <linux/mm.h>
#include <linux/version.h>

static int __init vs_init(void)
{
	static const size_t sizes[] = { 100, 4096, 8192, 70000, 1 << 20, 5 << 20 };
	char *p, *q;
	int i;

	for (i = 0; i < ARRAY_SIZE(sizes); i++) {
		p = kvmalloc(sizes[i], GFP_KERNEL);
		pr_cont(" %zu:%s", sizes[i], is_vmalloc_addr(p) ? "vmalloc" : "kmalloc");
		kvfree(p);
	}
	pr_cont("\n");
	p = vmalloc(10000);
	pr_info("vmalloc aligned %d zero %d contiguous addresses %d\n", PAGE_ALIGNED(p), !memchr_inv(p, 0, 10000), vmalloc_to_page(p + 9999) != NULL);
	vfree(p);
	p = vzalloc(5000);
	q = vmalloc_user(5000);
	pr_info("zero %d %d\n", !memchr_inv(p, 0, 5000), !memchr_inv(q, 0, 5000));
	vfree(p);
	vfree(q);
	vfree(NULL);
	kvfree(NULL);
	p = __vmalloc(3 * PAGE_SIZE, GFP_KERNEL | __GFP_ZERO);
	pr_info("pages %d %d\n", page_count(vmalloc_to_page(p)), page_count(vmalloc_to_page(p + 2 * PAGE_SIZE)));
	vfree(p);
	p = vmalloc_huge(4 << 20, GFP_KERNEL);
	pr_info("huge %d\n", is_vmalloc_addr(p));
	vfree(p);
	p = kvzalloc(6 << 20, GFP_KERNEL);
	pr_info("zero %d\n", !memchr_inv(p, 0, 6 << 20));
	strcpy(p, "kept");
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 12, 0)
	q = kvrealloc(p, 7 << 20, GFP_KERNEL);
#else
	q = kvrealloc(p, 6 << 20, 7 << 20, GFP_KERNEL);
#endif
	pr_info("resized '%s' %d\n", q, q != p);
	kvfree(q);
	p = kvmalloc_array(100, 100, GFP_KERNEL | __GFP_ZERO);
	pr_info("array %d\n", !memchr_inv(p, 0, 10000));
	kvfree_sensitive(p, 10000);
	pr_info("refused %p %p %p\n", vmalloc_array(SIZE_MAX / 2, 4), kvcalloc(SIZE_MAX, 2, GFP_KERNEL), kvmalloc(SIZE_MAX, GFP_KERNEL | __GFP_NOWARN));
	return 0;
}

static void __exit vs_exit(void) { }
module_init(vs_init);
module_exit(vs_exit);
MODULE_LICENSE("GPL");
