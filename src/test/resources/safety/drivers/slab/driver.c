// A driver that goes beyond what kmalloc, kmem_cache, vmalloc and alloc_pages gave it.
#include <linux/module.h>
#include <linux/slab.h>
#include <linux/vmalloc.h>
#include <linux/string.h>
#include <linux/gfp.h>

struct thing {
	int number;
	char name[6];
	struct thing *next;
};

static void beside(void)
{
	int *a = kmalloc(10 * sizeof(*a), GFP_KERNEL);
	char *s = kzalloc(5, GFP_KERNEL);
	int i;

	for (i = 0; i <= 10; i++)
		a[i] = i; // event: slab-out-of-bounds: in beside: write of 4 bytes, 0 bytes after a block of 40 bytes
	strcpy(s, "hello"); // event: slab-out-of-bounds: in beside: write of 6 bytes at byte 0 of a block of 5 bytes
	memset(s, 0, 6); // event: slab-out-of-bounds: in beside: write of 6 bytes at byte 0 of a block of 5 bytes
	kfree(a);
	kfree(s);
}

static void after(void)
{
	struct thing *t = kzalloc(sizeof(*t), GFP_KERNEL);
	unsigned long page = __get_free_page(GFP_KERNEL);

	t->number = 7;
	kfree(t);
	pr_info("%d\n", t->number); // event: use-after-free: in after: read of 4 bytes at byte 0 of a block of 24 bytes that was freed
	*(int *)page = 1;
	free_page(page);
	*(int *)page = 2; // event: use-after-free: in after: write of 4 bytes at byte 0 of a block of 4096 bytes that was freed
}

static void areas(void)
{
	char *v = vmalloc(5000);

	v[4999] = 1;
	v[5000] = 1; // event: vmalloc-out-of-bounds: in areas: write of 1 byte, 0 bytes after a block of 5000 bytes
	vfree(v);
}

static int __init thing_init(void)
{
	struct kmem_cache *cache = kmem_cache_create("things", sizeof(struct thing), 0, 0, NULL);
	struct thing *t = kmem_cache_alloc(cache, GFP_KERNEL);
	int shift = 32 + (t == NULL);

	t->next = NULL;
	(t + 1)->number = 3; // event: slab-out-of-bounds: in thing_init: write of 4 bytes, 0 bytes after a block of 24 bytes
	kmem_cache_free(cache, t);
	t->number = 1; // event: use-after-free: in thing_init: write of 4 bytes at byte 0 of a block of 24 bytes that was freed
	kmem_cache_destroy(cache);
	beside();
	after();
	areas();
	pr_info("%d\n", 1 << shift); // event: shift-out-of-bounds: shift exponent 32 is too large for 32-bit type 'int'
	return 0;
}

static void __exit thing_exit(void)
{
}

module_init(thing_init);
module_exit(thing_exit);
MODULE_LICENSE("GPL");
