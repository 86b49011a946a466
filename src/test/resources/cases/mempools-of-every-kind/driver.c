/* Memory pools: what is kept in reserve, what an allocator that fails gets from it, resizing, each ready-made kind. */
#include <linux/module.h>
#include <linux/mempool.h>
#include <linux/mm.h>

static int fail, allocated, freed;
static void *try_alloc(gfp_t gfp, void *data)
{
	if (fail)
		return NULL;
	allocated++;
	return kmalloc(*(int *)data, gfp);
}
static void do_free(void *p, void *data)
{
	freed++;
	kfree(p);
}

static int __init mp_init(void)
{
	int size = 64, i;
	mempool_t *pool = mempool_create(3, try_alloc, do_free, &size), local;
	struct kmem_cache *cache = kmem_cache_create("mmaplab_pool", 40, 0, 0, NULL);
	void *got[6];
	struct page *page;

	pr_info("reserve %d of %d, allocated %d\n", pool->curr_nr, pool->min_nr, allocated);
	got[0] = mempool_alloc(pool, GFP_KERNEL);
	pr_info("allocated %d reserve %d\n", allocated, pool->curr_nr);
	fail = 1;
	for (i = 1; i < 5; i++)
		got[i] = mempool_alloc(pool, GFP_ATOMIC);
	pr_info("from reserve %d%d%d%d left %d\n", !!got[1], !!got[2], !!got[3], !!got[4], pool->curr_nr);
	mempool_free(got[0], pool);
	pr_info("freed %d reserve %d\n", freed, pool->curr_nr);
	got[0] = mempool_alloc(pool, GFP_NOWAIT);
	for (i = 0; i < 4; i++)
		mempool_free(got[i], pool);
	mempool_free(NULL, pool);
	pr_info("freed %d reserve %d\n", freed, pool->curr_nr);
	fail = 0;
	pr_info("resize %d", mempool_resize(pool, 5));
	pr_cont(" to %d, %d", pool->min_nr, mempool_resize(pool, 1));
	pr_cont(" to %d, freed %d\n", pool->curr_nr, freed);
	mempool_destroy(pool);
	mempool_destroy(NULL);
	pr_info("all back %d\n", allocated == freed);
	fail = 1;
	pool = mempool_create(2, try_alloc, do_free, &size);
	pr_info("cannot be filled: %p\n", pool);

	pool = mempool_create_slab_pool(2, cache);
	got[0] = mempool_alloc(pool, GFP_KERNEL);
	mempool_free(got[0], pool);
	mempool_destroy(pool);
	kmem_cache_destroy(cache);
	pool = mempool_create_kmalloc_pool(4, 100);
	got[0] = mempool_alloc(pool, GFP_KERNEL);
	pr_info("kmalloc pool %zu\n", ksize(got[0]));
	mempool_free(got[0], pool);
	mempool_destroy(pool);
	pool = mempool_create_page_pool(1, 2);
	page = mempool_alloc(pool, GFP_KERNEL);
	pr_info("page pool %d\n", IS_ALIGNED(page_to_pfn(page), 4));
	mempool_free(page, pool);
	mempool_destroy(pool);
	memset(&local, 0, sizeof(local));
	pr_info("initialized %d", mempool_initialized(&local));
	pr_cont(" %d", mempool_init_kmalloc_pool(&local, 2, 32));
	pr_cont(" %d\n", mempool_initialized(&local));
	mempool_exit(&local);
	pr_info("after exit %d\n", mempool_initialized(&local));
	return 0;
}

static void __exit mp_exit(void) { }
module_init(mp_init);
module_exit(mp_exit);
MODULE_LICENSE("GPL");
