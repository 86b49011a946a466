#ifndef _LINUX_SLAB_H
#define _LINUX_SLAB_H
#include <linux/cache.h>
#include <linux/gfp.h>
#include <linux/overflow.h>
#include <linux/types.h>
#include <linux/workqueue.h>

struct kmem_cache;

#define SLAB_HWCACHE_ALIGN ((slab_flags_t)0x00002000U)
#define SLAB_CACHE_DMA ((slab_flags_t)0x00004000U)
#define SLAB_CONSISTENCY_CHECKS ((slab_flags_t)0x00000100U)
#define SLAB_RED_ZONE ((slab_flags_t)0x00000400U)
#define SLAB_POISON ((slab_flags_t)0x00000800U)
#define SLAB_STORE_USER ((slab_flags_t)0x00010000U)
#define SLAB_RECLAIM_ACCOUNT ((slab_flags_t)0x00020000U)
#define SLAB_PANIC ((slab_flags_t)0x00040000U)
#define SLAB_TYPESAFE_BY_RCU ((slab_flags_t)0x00080000U)
#define SLAB_ACCOUNT ((slab_flags_t)0x04000000U)
#define SLAB_MEM_SPREAD ((slab_flags_t)0x00100000U)
#define SLAB_CACHE_DMA32 ((slab_flags_t)0x00008000U)
#define SLAB_TRACE ((slab_flags_t)0x00200000U)
#define SLAB_TEMPORARY SLAB_RECLAIM_ACCOUNT
#define SLAB_NOLEAKTRACE ((slab_flags_t)0x00800000U)
#define SLAB_NO_MERGE ((slab_flags_t)0x01000000U)
#define ARCH_SLAB_MINALIGN 8
#define KMALLOC_SHIFT_LOW 3
#define KMALLOC_SHIFT_HIGH (PAGE_SHIFT + 1)
#define KMALLOC_SHIFT_MAX 22
#define ARCH_KMALLOC_MINALIGN 8
#define KMALLOC_MAX_CACHE_SIZE (2 * PAGE_SIZE)
#define KMALLOC_MAX_SIZE (1UL << 22)
#define KMALLOC_MAX_ORDER 10
#define KMALLOC_MIN_SIZE 8
#define ZERO_SIZE_PTR ((void *)16)
#define ZERO_OR_NULL_PTR(x) ((unsigned long)(x) <= (unsigned long)ZERO_SIZE_PTR)

void *kmalloc(size_t size, gfp_t flags);
void *kzalloc(size_t size, gfp_t flags);
void *kmalloc_array(size_t n, size_t size, gfp_t flags);
void *kcalloc(size_t n, size_t size, gfp_t flags);
void *kmalloc_node(size_t size, gfp_t flags, int node);
void *kzalloc_node(size_t size, gfp_t flags, int node);
void *krealloc(const void *objp, size_t new_size, gfp_t flags);
void *krealloc_array(void *p, size_t new_n, size_t new_size, gfp_t flags);
void kfree(const void *objp);
void kfree_sensitive(const void *objp);
#define kfree_const(x) kfree(x)
size_t ksize(const void *objp);
#if MMAPLAB_LINUX_VERSION_CODE >= 0x060100
size_t kmalloc_size_roundup(size_t size);
#endif

struct kmem_cache *kmem_cache_create(const char *name, unsigned int size, unsigned int align, slab_flags_t flags,
				     void (*ctor)(void *));
struct kmem_cache *kmem_cache_create_usercopy(const char *name, unsigned int size, unsigned int align,
					      slab_flags_t flags, unsigned int useroffset, unsigned int usersize,
					      void (*ctor)(void *));
void kmem_cache_destroy(struct kmem_cache *s);
int kmem_cache_shrink(struct kmem_cache *s);
void *kmem_cache_alloc(struct kmem_cache *s, gfp_t flags);
void *kmem_cache_zalloc(struct kmem_cache *s, gfp_t flags);
void kmem_cache_free(struct kmem_cache *s, void *objp);
unsigned int kmem_cache_size(struct kmem_cache *s);
#if MMAPLAB_LINUX_VERSION_CODE >= 0x060c00
struct kmem_cache_args {
	unsigned int align;
	unsigned int useroffset;
	unsigned int usersize;
	unsigned int freeptr_offset;
	bool use_freeptr_offset;
	void (*ctor)(void *);
};
static inline struct kmem_cache *__mmaplab_cache_of_args(const char *name, unsigned int size,
							  struct kmem_cache_args *args, slab_flags_t flags)
{
	return kmem_cache_create_usercopy(name, size, args ? args->align : 0, flags, args ? args->useroffset : 0,
					  args ? args->usersize : 0, args ? args->ctor : NULL);
}
static inline struct kmem_cache *__mmaplab_cache_of_align(const char *name, unsigned int size, unsigned int align,
							  slab_flags_t flags, void (*ctor)(void *))
{
	return kmem_cache_create(name, size, align, flags, ctor);
}
#define kmem_cache_create(name, size, args, ...) _Generic((args), \
	struct kmem_cache_args *: __mmaplab_cache_of_args, void *: __mmaplab_cache_of_args, \
	default: __mmaplab_cache_of_align)(name, size, args, __VA_ARGS__)
#endif
static inline int kmem_cache_alloc_bulk(struct kmem_cache *s, gfp_t flags, size_t size, void **p)
{
	size_t i;

	for (i = 0; i < size; i++)
		if (!(p[i] = kmem_cache_alloc(s, flags)))
			break;
	if (i == size)
		return size;
	while (i--)
		kmem_cache_free(s, p[i]);
	return 0;
}
static inline void kmem_cache_free_bulk(struct kmem_cache *s, size_t size, void **p)
{
	while (size--)
		kmem_cache_free(s, p[size]);
}
static inline void kfree_bulk(size_t size, void **p)
{
	while (size--)
		kfree(p[size]);
}
#define kmem_cache_alloc_node(s, flags, node) kmem_cache_alloc(s, flags)
#define kmem_cache_alloc_lru(s, lru, flags) kmem_cache_alloc(s, flags)
#define kmalloc_array_node(n, size, flags, node) kmalloc_array(n, size, flags)
#define kcalloc_node(n, size, flags, node) kcalloc(n, size, flags)
#define kmalloc_track_caller(size, flags) kmalloc(size, flags)
#define kmalloc_node_track_caller(size, flags, node) kmalloc(size, flags)
#define kvzalloc_node(size, flags, node) kvzalloc(size, flags)
#define kvcalloc_node(n, size, flags, node) kvcalloc(n, size, flags)
#define KMEM_CACHE_USERCOPY(__struct, __flags, __field) \
	kmem_cache_create_usercopy(#__struct, sizeof(struct __struct), __alignof__(struct __struct), (__flags), \
				   offsetof(struct __struct, __field), sizeof_field(struct __struct, __field), NULL)
#define KMEM_CACHE(__struct, __flags) \
	kmem_cache_create(#__struct, sizeof(struct __struct), __alignof__(struct __struct), (__flags), NULL)

void *kvmalloc(size_t size, gfp_t flags);
void *kvzalloc(size_t size, gfp_t flags);
void *kvmalloc_array(size_t n, size_t size, gfp_t flags);
void *kvcalloc(size_t n, size_t size, gfp_t flags);
void *kvmalloc_node(size_t size, gfp_t flags, int node);
void kvfree(const void *addr);
void kvfree_sensitive(const void *addr, size_t len);
#if MMAPLAB_LINUX_VERSION_CODE < 0x060c00
void *kvrealloc(const void *p, size_t oldsize, size_t newsize, gfp_t flags);
#else
void *mmaplab_kvrealloc(const void *p, size_t size, gfp_t flags);
#define kvrealloc mmaplab_kvrealloc
#endif

#endif
