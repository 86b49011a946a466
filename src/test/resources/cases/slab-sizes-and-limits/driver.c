/* kmalloc: real sizes, zeroed memory, 0 bytes, too much, resizing and what stays in it. */
#include <linux/module.h>
#include <linux/slab.h>
#include <linux/vmalloc.h>
#include <linux/mm.h>

static int __init sl_init(void)
{
	static const size_t sizes[] = { 1, 8, 9, 33, 65, 96, 97, 129, 193, 500, 1025, 4096, 4097, 8193, 20000, 1 << 20 };
	char *p, *q;
	void *z;
	int i, bad = 0;
	u64 *n;

	for (i = 0; i < ARRAY_SIZE(sizes); i++) {
		p = kmalloc(sizes[i], GFP_KERNEL);
		pr_cont(" %zu:%zu/%zu", sizes[i], ksize(p), kmalloc_size_roundup(sizes[i]));
		bad += memchr_inv(p, 0, sizes[i]) != NULL;
		bad += !virt_addr_valid(p) || is_vmalloc_addr(p);
		kfree(p);
	}
	pr_cont(" bad %d\n", bad);
	z = kmalloc(0, GFP_KERNEL);
	pr_info("zero %px %d %d ksize %zu\n", z, z == ZERO_SIZE_PTR, ZERO_OR_NULL_PTR(z), ksize(z));
	kfree(z);
	kfree(NULL);
	pr_info("too large %p %p %p\n", kmalloc(KMALLOC_MAX_SIZE + 1, GFP_KERNEL | __GFP_NOWARN), kzalloc(SIZE_MAX, GFP_KERNEL | __GFP_NOWARN),
		kmalloc(1UL << 40, GFP_ATOMIC | __GFP_NOWARN));
	p = kmalloc(KMALLOC_MAX_SIZE, GFP_KERNEL);
	pr_info("largest %d aligned %d\n", p != NULL, IS_ALIGNED((unsigned long)p, KMALLOC_MAX_SIZE));
	kfree(p);
	pr_info("overflow %p %p\n", kcalloc(SIZE_MAX / 2, 3, GFP_KERNEL), kmalloc_array(1UL << 33, 1UL << 33, GFP_KERNEL));
	p = kmalloc(10, GFP_KERNEL);
	strcpy(p, "contents");
	q = krealloc(p, 16, GFP_KERNEL);
	pr_info("same place %d '%s'", q == p, q);
	q = krealloc(q, 200, GFP_KERNEL | __GFP_ZERO);
	pr_cont(" moved %d '%s' rest 0 %d", q != p, q, !memchr_inv(q + 16, 0, 184));
	p = krealloc(q, 300, GFP_KERNEL);
	pr_cont(" '%s'", p);
	z = krealloc(p, 0, GFP_KERNEL);
	pr_cont(" freed %d", z == ZERO_SIZE_PTR);
	p = krealloc(z, 5, GFP_KERNEL);
	pr_cont(" again %d\n", !ZERO_OR_NULL_PTR(p));
	kfree(p);
	n = kmemdup("\1\2\3\4\5\6\7\10", 8, GFP_KERNEL);
	pr_info("dup %llx\n", *n);
	kfree_sensitive(n);
	kfree_sensitive(NULL);
	p = kzalloc(64, GFP_KERNEL);
	pr_info("aligned %d %d\n", IS_ALIGNED((unsigned long)p, 64), !memchr_inv(p, 0, 64));
	kfree(p);
	return 0;
}

static void __exit sl_exit(void) { }
module_init(sl_init);
module_exit(sl_exit);
MODULE_LICENSE("GPL");
