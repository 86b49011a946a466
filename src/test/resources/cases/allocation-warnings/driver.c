/* What the log says of allocations that are too large, of numbers freed twice, of caches destroyed too early. */
#include <linux/module.h>
#include <linux/slab.h>
#include <linux/gfp.h>
#include <linux/idr.h>
#include <linux/xarray.h>
#include <linux/vmalloc.h>

static DEFINE_IDA(ida);
static DEFINE_IDR(idr);
static DEFINE_XARRAY(xa);

static int __init aw_init(void)
{
	unsigned int order = 11;
	size_t size = KMALLOC_MAX_SIZE + 1;
	u32 id;

	pr_info("pages %p\n", alloc_pages(GFP_KERNEL, order));
	pr_info("pages again %p\n", alloc_pages(GFP_KERNEL, order));
	pr_info("kmalloc %p\n", kmalloc(size, GFP_KERNEL));
	pr_info("kvmalloc %p\n", kvmalloc(size << 30, GFP_KERNEL));
	pr_info("vmalloc %p\n", vmalloc(0));
	ida_free(&ida, 7);
	pr_info("ida\n");
	pr_info("idr %d\n", idr_alloc(&idr, &idr, -1, 0, GFP_KERNEL));
	pr_info("xa %d\n", xa_alloc(&xa, &id, &xa, xa_limit_32b, GFP_KERNEL));
	return 0;
}

static void __exit aw_exit(void) { }
module_init(aw_init);
module_exit(aw_exit);
MODULE_LICENSE("GPL");
