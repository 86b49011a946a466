#ifndef _LINUX_MEMPOOL_H
#define _LINUX_MEMPOOL_H
#include <linux/sched.h>
#include <linux/slab.h>
#include <linux/spinlock.h>
#include <linux/wait.h>

typedef void *(mempool_alloc_t)(gfp_t gfp_mask, void *pool_data);
typedef void (mempool_free_t)(void *element, void *pool_data);
/* Of its elements, min_nr are kept for when there is no memory. */
typedef struct mempool_s {
	spinlock_t lock;
	int min_nr;
	int curr_nr;
	void **elements;
	void *pool_data;
	mempool_alloc_t *alloc;
	mempool_free_t *free;
	wait_queue_head_t wait;
} mempool_t;

static inline bool mempool_initialized(mempool_t *pool) { return pool->elements != NULL; }
static inline bool mempool_is_saturated(mempool_t *pool) { return READ_ONCE(pool->curr_nr) >= pool->min_nr; }
static inline void mempool_exit(mempool_t *pool)
{
	while (pool->curr_nr)
		pool->free(pool->elements[--pool->curr_nr], pool->pool_data);
	kfree(pool->elements);
	pool->elements = NULL;
}
static inline void mempool_destroy(mempool_t *pool)
{
	if (!pool)
		return;
	mempool_exit(pool);
	kfree(pool);
}
static inline int mempool_init(mempool_t *pool, int min_nr, mempool_alloc_t *alloc_fn, mempool_free_t *free_fn,
			       void *pool_data)
{
	spin_lock_init(&pool->lock);
	pool->min_nr = min_nr;
	pool->curr_nr = 0;
	pool->pool_data = pool_data;
	pool->alloc = alloc_fn;
	pool->free = free_fn;
	init_waitqueue_head(&pool->wait);
	pool->elements = kmalloc_array(min_nr, sizeof(void *), GFP_KERNEL);
	if (!pool->elements)
		return -ENOMEM;
	while (pool->curr_nr < pool->min_nr) {
		void *element = pool->alloc(GFP_KERNEL, pool->pool_data);

		if (!element) {
			mempool_exit(pool);
			return -ENOMEM;
		}
		pool->elements[pool->curr_nr++] = element;
	}
	return 0;
}
static inline mempool_t *mempool_create(int min_nr, mempool_alloc_t *alloc_fn, mempool_free_t *free_fn, void *pool_data)
{
	mempool_t *pool = kzalloc(sizeof(*pool), GFP_KERNEL);

	if (pool && mempool_init(pool, min_nr, alloc_fn, free_fn, pool_data)) {
		kfree(pool);
		return NULL;
	}
	return pool;
}
#define mempool_create_node(min_nr, alloc_fn, free_fn, pool_data, gfp_mask, nid) \
	mempool_create(min_nr, alloc_fn, free_fn, pool_data)
#define mempool_init_node(pool, min_nr, alloc_fn, free_fn, pool_data, gfp_mask, node_id) \
	mempool_init(pool, min_nr, alloc_fn, free_fn, pool_data)
static inline void *__mmaplab_mempool_take(mempool_t *pool)
{
	unsigned long flags;
	void *element = NULL;

	spin_lock_irqsave(&pool->lock, flags);
	if (pool->curr_nr)
		element = pool->elements[--pool->curr_nr];
	spin_unlock_irqrestore(&pool->lock, flags);
	return element;
}
static inline void *mempool_alloc(mempool_t *pool, gfp_t gfp_mask)
{
	gfp_t quick;
	void *element;

	gfp_mask |= __GFP_NOMEMALLOC | __GFP_NORETRY | __GFP_NOWARN;
	quick = gfp_mask & ~(__GFP_DIRECT_RECLAIM | __GFP_IO);
	while (!(element = pool->alloc(quick, pool->pool_data)) && !(element = __mmaplab_mempool_take(pool))) {
		if (quick == gfp_mask && !(gfp_mask & __GFP_DIRECT_RECLAIM))
			return NULL;
		if (quick != gfp_mask) {
			quick = gfp_mask;
			continue;
		}
		wait_event_timeout(pool->wait, pool->curr_nr, 5 * HZ);
	}
	return element;
}
static inline void mempool_free(void *element, mempool_t *pool)
{
	unsigned long flags;

	if (!element)
		return;
	spin_lock_irqsave(&pool->lock, flags);
	if (pool->curr_nr < pool->min_nr) {
		pool->elements[pool->curr_nr++] = element;
		element = NULL;
	}
	spin_unlock_irqrestore(&pool->lock, flags);
	if (element)
		pool->free(element, pool->pool_data);
	else
		wake_up(&pool->wait);
}
static inline int mempool_resize(mempool_t *pool, int new_min_nr)
{
	void **elements = kmalloc_array(new_min_nr, sizeof(void *), GFP_KERNEL);

	if (!elements)
		return -ENOMEM;
	while (pool->curr_nr > new_min_nr)
		pool->free(pool->elements[--pool->curr_nr], pool->pool_data);
	memcpy(elements, pool->elements, pool->curr_nr * sizeof(void *));
	kfree(pool->elements);
	pool->elements = elements;
	pool->min_nr = new_min_nr;
	while (pool->curr_nr < pool->min_nr) {
		void *element = pool->alloc(GFP_KERNEL, pool->pool_data);

		if (!element)
			break;
		pool->elements[pool->curr_nr++] = element;
	}
	return 0;
}
#if MMAPLAB_LINUX_VERSION_CODE >= 0x060800
static inline void *mempool_alloc_preallocated(mempool_t *pool) { return __mmaplab_mempool_take(pool); }
#endif

static inline void *mempool_alloc_slab(gfp_t gfp_mask, void *pool_data) { return kmem_cache_alloc(pool_data, gfp_mask); }
static inline void mempool_free_slab(void *element, void *pool_data) { kmem_cache_free(pool_data, element); }
static inline void *mempool_kmalloc(gfp_t gfp_mask, void *pool_data) { return kmalloc((size_t)pool_data, gfp_mask); }
static inline void mempool_kfree(void *element, void *pool_data) { kfree(element); }
static inline void *mempool_alloc_pages(gfp_t gfp_mask, void *pool_data) { return alloc_pages(gfp_mask, (int)(long)pool_data); }
static inline void mempool_free_pages(void *element, void *pool_data) { __free_pages(element, (int)(long)pool_data); }
#define __MMAPLAB_MEMPOOL(kind, alloc_fn, free_fn, type) \
static inline int mempool_init_##kind##_pool(mempool_t *pool, int min_nr, type of) \
{ \
	return mempool_init(pool, min_nr, alloc_fn, free_fn, (void *)(unsigned long)of); \
} \
static inline mempool_t *mempool_create_##kind##_pool(int min_nr, type of) \
{ \
	return mempool_create(min_nr, alloc_fn, free_fn, (void *)(unsigned long)of); \
}
__MMAPLAB_MEMPOOL(slab, mempool_alloc_slab, mempool_free_slab, struct kmem_cache *)
__MMAPLAB_MEMPOOL(kmalloc, mempool_kmalloc, mempool_kfree, size_t)
__MMAPLAB_MEMPOOL(page, mempool_alloc_pages, mempool_free_pages, int)
#if MMAPLAB_LINUX_VERSION_CODE >= 0x060a00
static inline void *mempool_kvmalloc(gfp_t gfp, void *pool_data) { return kvmalloc((size_t)pool_data, gfp); }
static inline void mempool_kvfree(void *element, void *pool_data) { kvfree(element); }
__MMAPLAB_MEMPOOL(kvmalloc, mempool_kvmalloc, mempool_kvfree, size_t)
#endif

#endif
