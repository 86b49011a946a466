#ifndef __GENALLOC_H__
#define __GENALLOC_H__
#include <linux/types.h>
#include <linux/spinlock.h>
#include <linux/bitmap.h>
#include <linux/slab.h>
#include <linux/vmalloc.h>
#include <linux/rculist.h>

struct device;
struct gen_pool;
typedef unsigned long (*genpool_algo_t)(unsigned long *map, unsigned long size, unsigned long start, unsigned int nr,
					void *data, struct gen_pool *pool, unsigned long start_addr);
struct gen_pool {
	spinlock_t lock;
	struct list_head chunks;
	int min_alloc_order;
	genpool_algo_t algo;
	void *data;
	const char *name;
};
struct gen_pool_chunk {
	struct list_head next_chunk;
	atomic_long_t avail;
	phys_addr_t phys_addr;
	void *owner;
	unsigned long start_addr;
	unsigned long end_addr;
	unsigned long bits[];
};
struct genpool_data_align { int align; };
struct genpool_data_fixed { unsigned long offset; };

/* The units of a chunk, each 1 << min_alloc_order bytes. */
static inline unsigned long __mmaplab_pool_units(const struct gen_pool *pool, const struct gen_pool_chunk *chunk)
{
	return (chunk->end_addr - chunk->start_addr + 1) >> pool->min_alloc_order;
}
static inline unsigned long gen_pool_first_fit(unsigned long *map, unsigned long size, unsigned long start,
					       unsigned int nr, void *data, struct gen_pool *pool, unsigned long start_addr)
{
	return bitmap_find_next_zero_area(map, size, start, nr, 0);
}
static inline unsigned long gen_pool_first_fit_align(unsigned long *map, unsigned long size, unsigned long start,
						     unsigned int nr, void *data, struct gen_pool *pool,
						     unsigned long start_addr)
{
	int order = pool->min_alloc_order;
	unsigned long align = (((struct genpool_data_align *)data)->align + (1UL << order) - 1) >> order;

	return bitmap_find_next_zero_area_off(map, size, start, nr, align - 1, (start_addr & ((align << order) - 1)) >> order);
}
static inline unsigned long gen_pool_first_fit_order_align(unsigned long *map, unsigned long size, unsigned long start,
							   unsigned int nr, void *data, struct gen_pool *pool,
							   unsigned long start_addr)
{
	return bitmap_find_next_zero_area(map, size, start, nr, roundup_pow_of_two(nr) - 1);
}
static inline unsigned long gen_pool_fixed_alloc(unsigned long *map, unsigned long size, unsigned long start,
						 unsigned int nr, void *data, struct gen_pool *pool,
						 unsigned long start_addr)
{
	unsigned long offset = ((struct genpool_data_fixed *)data)->offset >> pool->min_alloc_order;
	unsigned long at = bitmap_find_next_zero_area(map, size, start + offset, nr, 0);

	return at == offset ? at : size;
}
static inline unsigned long gen_pool_best_fit(unsigned long *map, unsigned long size, unsigned long start,
					      unsigned int nr, void *data, struct gen_pool *pool, unsigned long start_addr)
{
	unsigned long best = size, least = size + 1, at;

	for (at = bitmap_find_next_zero_area(map, size, start, nr, 0); at < size;) {
		unsigned long end = find_next_bit(map, size, at + nr);

		if (end - at < least) {
			least = end - at;
			best = at;
			if (least == nr)
				break;
		}
		at = bitmap_find_next_zero_area(map, size, end + 1, nr, 0);
	}
	return best;
}
static inline struct gen_pool *gen_pool_create(int min_alloc_order, int nid)
{
	struct gen_pool *pool = kzalloc(sizeof(*pool), GFP_KERNEL);

	if (pool) {
		spin_lock_init(&pool->lock);
		INIT_LIST_HEAD(&pool->chunks);
		pool->min_alloc_order = min_alloc_order;
		pool->algo = gen_pool_first_fit;
	}
	return pool;
}
static inline void gen_pool_set_algo(struct gen_pool *pool, genpool_algo_t algo, void *data)
{
	pool->algo = algo ?: gen_pool_first_fit;
	pool->data = data;
}
static inline int gen_pool_add_owner(struct gen_pool *pool, unsigned long virt, phys_addr_t phys, size_t size, int nid,
				     void *owner)
{
	unsigned long units = size >> pool->min_alloc_order;
	struct gen_pool_chunk *chunk = vzalloc(sizeof(*chunk) + BITS_TO_LONGS(units) * sizeof(long));

	if (!chunk)
		return -ENOMEM;
	chunk->phys_addr = phys;
	chunk->owner = owner;
	chunk->start_addr = virt;
	chunk->end_addr = virt + size - 1;
	atomic_long_set(&chunk->avail, size);
	list_add(&chunk->next_chunk, &pool->chunks);
	return 0;
}
static inline int gen_pool_add_virt(struct gen_pool *pool, unsigned long addr, phys_addr_t phys, size_t size, int nid)
{
	return gen_pool_add_owner(pool, addr, phys, size, nid, NULL);
}
static inline int gen_pool_add(struct gen_pool *pool, unsigned long addr, size_t size, int nid)
{
	return gen_pool_add_virt(pool, addr, -1, size, nid);
}
static inline void gen_pool_destroy(struct gen_pool *pool)
{
	struct gen_pool_chunk *chunk, *next;

	list_for_each_entry_safe(chunk, next, &pool->chunks, next_chunk) {
		unsigned long units = __mmaplab_pool_units(pool, chunk);

		BUG_ON(find_first_bit(chunk->bits, units) < units);
		list_del(&chunk->next_chunk);
		vfree(chunk);
	}
	kfree(pool->name);
	kfree(pool);
}
static inline unsigned long gen_pool_alloc_algo(struct gen_pool *pool, size_t size, genpool_algo_t algo, void *data)
{
	unsigned long nbits = (size + (1UL << pool->min_alloc_order) - 1) >> pool->min_alloc_order;
	struct gen_pool_chunk *chunk;

	if (size == 0)
		return 0;
	list_for_each_entry(chunk, &pool->chunks, next_chunk) {
		unsigned long units = __mmaplab_pool_units(pool, chunk), at;

		if (size > atomic_long_read(&chunk->avail))
			continue;
		at = algo(chunk->bits, units, 0, nbits, data, pool, chunk->start_addr);
		if (at >= units)
			continue;
		bitmap_set(chunk->bits, at, nbits);
		atomic_long_sub(nbits << pool->min_alloc_order, &chunk->avail);
		return chunk->start_addr + (at << pool->min_alloc_order);
	}
	return 0;
}
static inline unsigned long gen_pool_alloc(struct gen_pool *pool, size_t size)
{
	return gen_pool_alloc_algo(pool, size, pool->algo, pool->data);
}
static inline phys_addr_t gen_pool_virt_to_phys(struct gen_pool *pool, unsigned long addr)
{
	struct gen_pool_chunk *chunk;

	list_for_each_entry(chunk, &pool->chunks, next_chunk)
		if (addr >= chunk->start_addr && addr <= chunk->end_addr)
			return chunk->phys_addr + (addr - chunk->start_addr);
	return -1;
}
static inline void *gen_pool_dma_alloc_algo(struct gen_pool *pool, size_t size, dma_addr_t *dma, genpool_algo_t algo,
					    void *data)
{
	unsigned long vaddr = gen_pool_alloc_algo(pool, size, algo, data);

	if (vaddr && dma)
		*dma = gen_pool_virt_to_phys(pool, vaddr);
	return (void *)vaddr;
}
static inline void *gen_pool_dma_alloc(struct gen_pool *pool, size_t size, dma_addr_t *dma)
{
	return gen_pool_dma_alloc_algo(pool, size, dma, pool->algo, pool->data);
}
static inline void *gen_pool_dma_zalloc(struct gen_pool *pool, size_t size, dma_addr_t *dma)
{
	void *vaddr = gen_pool_dma_alloc(pool, size, dma);

	return vaddr ? memset(vaddr, 0, size) : NULL;
}
static inline void *gen_pool_dma_alloc_align(struct gen_pool *pool, size_t size, dma_addr_t *dma, int align)
{
	struct genpool_data_align data = { .align = align };

	return gen_pool_dma_alloc_algo(pool, size, dma, gen_pool_first_fit_align, &data);
}
static inline void gen_pool_free(struct gen_pool *pool, unsigned long addr, size_t size)
{
	unsigned long nbits = (size + (1UL << pool->min_alloc_order) - 1) >> pool->min_alloc_order;
	struct gen_pool_chunk *chunk;

	list_for_each_entry(chunk, &pool->chunks, next_chunk)
		if (addr >= chunk->start_addr && addr <= chunk->end_addr) {
			unsigned long at = (addr - chunk->start_addr) >> pool->min_alloc_order;

			BUG_ON(addr + size - 1 > chunk->end_addr);
			BUG_ON(find_next_zero_bit(chunk->bits, at + nbits, at) < at + nbits);
			bitmap_clear(chunk->bits, at, nbits);
			atomic_long_add(nbits << pool->min_alloc_order, &chunk->avail);
			return;
		}
	BUG();
}
static inline void gen_pool_for_each_chunk(struct gen_pool *pool,
					   void (*func)(struct gen_pool *pool, struct gen_pool_chunk *chunk, void *data),
					   void *data)
{
	struct gen_pool_chunk *chunk;

	list_for_each_entry(chunk, &pool->chunks, next_chunk)
		func(pool, chunk, data);
}
static inline bool gen_pool_has_addr(struct gen_pool *pool, unsigned long start, size_t size)
{
	struct gen_pool_chunk *chunk;

	list_for_each_entry(chunk, &pool->chunks, next_chunk)
		if (start >= chunk->start_addr && start <= chunk->end_addr)
			return start + size - 1 <= chunk->end_addr;
	return false;
}
static inline size_t gen_pool_avail(struct gen_pool *pool)
{
	struct gen_pool_chunk *chunk;
	size_t avail = 0;

	list_for_each_entry(chunk, &pool->chunks, next_chunk)
		avail += atomic_long_read(&chunk->avail);
	return avail;
}
static inline size_t gen_pool_size(struct gen_pool *pool)
{
	struct gen_pool_chunk *chunk;
	size_t size = 0;

	list_for_each_entry(chunk, &pool->chunks, next_chunk)
		size += chunk->end_addr - chunk->start_addr + 1;
	return size;
}

#endif
