/* genalloc: a region cut into pieces, aligned, best fitting or at fixed places, with the physical address of each. */
#include <linux/module.h>
#include <linux/genalloc.h>

#define BASE 0x10000UL
static void show(struct gen_pool *pool, struct gen_pool_chunk *chunk, void *data)
{
	pr_info("chunk %lx-%lx\n", chunk->start_addr, chunk->end_addr);
}

static int __init ga_init(void)
{
	struct gen_pool *pool = gen_pool_create(5, -1);
	struct genpool_data_align align = { .align = 256 };
	struct genpool_data_fixed fixed = { .offset = 0x400 };
	unsigned long a, b, c;
	dma_addr_t dma;

	pr_info("add %d\n", gen_pool_add_virt(pool, BASE, 0xfe000000, 0x1000, -1));
	pr_info("size %zu avail %zu\n", gen_pool_size(pool), gen_pool_avail(pool));
	a = gen_pool_alloc(pool, 100);
	b = gen_pool_alloc(pool, 1);
	pr_info("alloc %lx %lx avail %zu phys %llx\n", a, b, gen_pool_avail(pool), (u64)gen_pool_virt_to_phys(pool, b));
	c = (unsigned long)gen_pool_dma_alloc(pool, 64, &dma);
	pr_info("dma %lx %llx\n", c, (u64)dma);
	gen_pool_free(pool, a, 100);
	pr_info("freed %zu\n", gen_pool_avail(pool));
	pr_info("too much %lx none %lx\n", gen_pool_alloc(pool, 0x1000), gen_pool_alloc(pool, 0));
	a = gen_pool_alloc_algo(pool, 32, gen_pool_first_fit_align, &align);
	pr_info("aligned %lx\n", a);
	gen_pool_free(pool, a, 32);
	a = gen_pool_alloc_algo(pool, 64, gen_pool_fixed_alloc, &fixed);
	pr_info("fixed %lx again %lx\n", a, gen_pool_alloc_algo(pool, 64, gen_pool_fixed_alloc, &fixed));
	gen_pool_set_algo(pool, gen_pool_best_fit, NULL);
	b = gen_pool_alloc(pool, 120);
	pr_info("best %lx\n", b);
	pr_info("has %d %d %d\n", gen_pool_has_addr(pool, BASE, 0x1000), gen_pool_has_addr(pool, BASE, 0x1001), gen_pool_has_addr(pool, 5, 1));
	pr_info("second %d\n", gen_pool_add(pool, 0x80000, 0x100, -1));
	gen_pool_for_each_chunk(pool, show, NULL);
	pr_info("size %zu avail %zu phys %llx\n", gen_pool_size(pool), gen_pool_avail(pool), (u64)gen_pool_virt_to_phys(pool, 3));
	gen_pool_free(pool, BASE + 128, 32);
	gen_pool_free(pool, c, 64);
	gen_pool_free(pool, a, 64);
	gen_pool_free(pool, b, 120);
	pr_info("avail %zu\n", gen_pool_avail(pool));
	gen_pool_destroy(pool);
	return 0;
}

static void __exit ga_exit(void) { }
module_init(ga_init);
module_exit(ga_exit);
MODULE_LICENSE("GPL");
