/* kmem_cache: sizes with alignment, constructors that run once, zalloc, bulk, KMEM_CACHE, and objects left at the end. */
#include <linux/module.h>
#include <linux/slab.h>

struct conn { int id; char name[20]; struct list_head list; };
static int constructed;
static void ctor(void *p)
{
	struct conn *c = p;

	constructed++;
	c->id = -1;
}

static int __init kc_init(void)
{
	struct kmem_cache *plain, *aligned, *built, *copied;
	struct conn *c, *d;
	void *bulk[5];
	int i, same, bad = 0;

	plain = KMEM_CACHE(conn, 0);
	aligned = kmem_cache_create("mmaplab_aligned", 30, 64, SLAB_HWCACHE_ALIGN, NULL);
	built = kmem_cache_create("mmaplab_built", sizeof(struct conn), 0, 0, ctor);
	copied = kmem_cache_create_usercopy("mmaplab_copied", sizeof(struct conn), 0, 0, offsetof(struct conn, name), 20, NULL);
	pr_info("sizes %u %u %u %u\n", kmem_cache_size(plain), kmem_cache_size(aligned), kmem_cache_size(built), kmem_cache_size(copied));
	c = kmem_cache_alloc(plain, GFP_KERNEL);
	d = kmem_cache_zalloc(plain, GFP_KERNEL);
	pr_info("zero %d %d apart %d ksize %zu\n", !memchr_inv(c, 0, sizeof(*c)), !memchr_inv(d, 0, sizeof(*d)), c != d, ksize(c));
	kmem_cache_free(plain, c);
	kmem_cache_free(plain, d);
	for (i = 0; i < 5; i++) {
		bulk[i] = kmem_cache_alloc(aligned, GFP_KERNEL);
		bad += !IS_ALIGNED((unsigned long)bulk[i], 64);
	}
	pr_info("misaligned %d\n", bad);
	kmem_cache_free_bulk(aligned, 5, bulk);
	i = kmem_cache_alloc_bulk(aligned, GFP_KERNEL, 5, bulk);
	pr_info("bulk %d\n", i);
	kmem_cache_free_bulk(aligned, i, bulk);
	c = kmem_cache_alloc(built, GFP_KERNEL);
	pr_info("constructed %d id %d\n", constructed > 0, c->id);
	i = constructed;
	c->id = 77;
	kmem_cache_free(built, c);
	d = kmem_cache_alloc(built, GFP_KERNEL);
	same = c == d;
	pr_info("again without: %d, kept %d\n", constructed == i, same ? d->id == 77 : 1);
	kmem_cache_free(built, d);
	kmem_cache_shrink(built);
	kmem_cache_destroy(built);
	kmem_cache_destroy(copied);
	kmem_cache_destroy(plain);
	kmem_cache_destroy(NULL);
	kmem_cache_destroy(aligned);
	pr_info("done\n");
	return 0;
}

static void __exit kc_exit(void) { }
module_init(kc_init);
module_exit(kc_exit);
MODULE_LICENSE("GPL");
