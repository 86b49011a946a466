#ifndef _LINUX_SCATTERLIST_H
#define _LINUX_SCATTERLIST_H
#include <linux/string.h>
#include <linux/types.h>
#include <linux/bug.h>
#include <linux/mm.h>
#include <linux/slab.h>
#include <asm/io.h>

struct scatterlist {
	unsigned long page_link;
	unsigned int offset;
	unsigned int length;
	dma_addr_t dma_address;
	unsigned int dma_length;
};
#define sg_dma_address(sg) ((sg)->dma_address)
#define sg_dma_len(sg) ((sg)->dma_length)

struct sg_table {
	struct scatterlist *sgl;
	unsigned int nents;
	unsigned int orig_nents;
};
#define SG_CHAIN 0x01UL
#define SG_END 0x02UL
#define SG_PAGE_LINK_MASK (SG_CHAIN | SG_END)
#define SG_CHUNK_SIZE 128
#define SG_MAX_SINGLE_ALLOC (PAGE_SIZE / sizeof(struct scatterlist))
#define SG_MAX_SEGMENTS 2048

static inline bool sg_is_chain(struct scatterlist *sg) { return sg->page_link & SG_CHAIN; }
static inline bool sg_is_last(struct scatterlist *sg) { return sg->page_link & SG_END; }
#define sg_chain_ptr(sg) ((struct scatterlist *)((sg)->page_link & ~SG_PAGE_LINK_MASK))
static inline void sg_assign_page(struct scatterlist *sg, struct page *page)
{
	BUG_ON((unsigned long)page & SG_PAGE_LINK_MASK);
	sg->page_link = (sg->page_link & SG_PAGE_LINK_MASK) | (unsigned long)page;
}
static inline void sg_set_page(struct scatterlist *sg, struct page *page, unsigned int len, unsigned int offset)
{
	sg_assign_page(sg, page);
	sg->offset = offset;
	sg->length = len;
}
static inline struct page *sg_page(struct scatterlist *sg) { return (struct page *)(sg->page_link & ~SG_PAGE_LINK_MASK); }
static inline void sg_set_buf(struct scatterlist *sg, const void *buf, unsigned int buflen)
{
	sg_set_page(sg, virt_to_page(buf), buflen, offset_in_page(buf));
}
static inline void sg_mark_end(struct scatterlist *sg) { sg->page_link = (sg->page_link | SG_END) & ~SG_CHAIN; }
static inline void sg_unmark_end(struct scatterlist *sg) { sg->page_link &= ~SG_END; }
static inline dma_addr_t sg_phys(struct scatterlist *sg) { return page_to_phys(sg_page(sg)) + sg->offset; }
static inline void *sg_virt(struct scatterlist *sg) { return page_address(sg_page(sg)) + sg->offset; }
static inline void sg_init_marker(struct scatterlist *sgl, unsigned int nents) { sg_mark_end(&sgl[nents - 1]); }
static inline struct scatterlist *sg_next(struct scatterlist *sg)
{
	if (sg_is_last(sg))
		return NULL;
	sg++;
	return sg_is_chain(sg) ? sg_chain_ptr(sg) : sg;
}
#define for_each_sg(sglist, sg, nr, __i) for (__i = 0, sg = (sglist); __i < (nr); __i++, sg = sg_next(sg))
#define for_each_sgtable_sg(sgt, sg, i) for_each_sg((sgt)->sgl, sg, (sgt)->orig_nents, i)
#define for_each_sgtable_dma_sg(sgt, sg, i) for_each_sg((sgt)->sgl, sg, (sgt)->nents, i)
static inline void sg_chain(struct scatterlist *prv, unsigned int prv_nents, struct scatterlist *sgl)
{
	struct scatterlist *chain = &prv[prv_nents - 1];

	chain->offset = 0;
	chain->length = 0;
	chain->page_link = ((unsigned long)sgl | SG_CHAIN) & ~SG_END;
}
static inline int sg_nents(struct scatterlist *sg)
{
	int nents;

	for (nents = 0; sg; sg = sg_next(sg))
		nents++;
	return nents;
}
static inline int sg_nents_for_len(struct scatterlist *sg, u64 len)
{
	int nents;
	u64 total;

	if (!len)
		return 0;
	for (nents = 0, total = 0; sg; sg = sg_next(sg)) {
		nents++;
		total += sg->length;
		if (total >= len)
			return nents;
	}
	return -EINVAL;
}
static inline struct scatterlist *sg_last(struct scatterlist *s, unsigned int nents)
{
	struct scatterlist *sg, *ret = NULL;
	unsigned int i;

	for_each_sg(s, sg, nents, i)
		ret = sg;
	return ret;
}
static inline void sg_init_table(struct scatterlist *sgl, unsigned int nents)
{
	memset(sgl, 0, sizeof(*sgl) * nents);
	sg_init_marker(sgl, nents);
}
static inline void sg_init_one(struct scatterlist *sg, const void *buf, unsigned int buflen)
{
	sg_init_table(sg, 1);
	sg_set_buf(sg, buf, buflen);
}

/* A table is one array here, however long: drivers only walk it. */
static inline int sg_alloc_table(struct sg_table *table, unsigned int nents, gfp_t gfp_mask)
{
	memset(table, 0, sizeof(*table));
	if (nents == 0)
		return -EINVAL;
	table->sgl = kvmalloc_array(nents, sizeof(struct scatterlist), gfp_mask);
	if (!table->sgl)
		return -ENOMEM;
	sg_init_table(table->sgl, nents);
	table->nents = table->orig_nents = nents;
	return 0;
}
static inline void sg_free_table(struct sg_table *table)
{
	kvfree(table->sgl);
	table->sgl = NULL;
	table->orig_nents = table->nents = 0;
}
static inline int sg_alloc_table_from_pages_segment(struct sg_table *sgt, struct page **pages, unsigned int n_pages,
						    unsigned int offset, unsigned long size, unsigned int max_segment,
						    gfp_t gfp_mask)
{
	unsigned int chunks = 1, seg_len = 0, i, cur = 0, j;
	struct scatterlist *s;
	int ret;

	max_segment &= PAGE_MASK;
	if (WARN_ON(max_segment < PAGE_SIZE))
		return -EINVAL;
	for (i = 1; i < n_pages; i++) {
		seg_len += PAGE_SIZE;
		if (seg_len >= max_segment || page_to_pfn(pages[i]) != page_to_pfn(pages[i - 1]) + 1) {
			chunks++;
			seg_len = 0;
		}
	}
	ret = sg_alloc_table(sgt, chunks, gfp_mask);
	if (ret)
		return ret;
	for_each_sg(sgt->sgl, s, chunks, i) {
		unsigned long chunk;

		seg_len = 0;
		for (j = cur + 1; j < n_pages; j++) {
			seg_len += PAGE_SIZE;
			if (seg_len >= max_segment || page_to_pfn(pages[j]) != page_to_pfn(pages[j - 1]) + 1)
				break;
		}
		chunk = ((unsigned long)(j - cur) << PAGE_SHIFT) - offset;
		sg_set_page(s, pages[cur], min(size, chunk), offset);
		size -= min(size, chunk);
		offset = 0;
		cur = j;
	}
	return 0;
}
static inline int sg_alloc_table_from_pages(struct sg_table *sgt, struct page **pages, unsigned int n_pages,
					    unsigned int offset, unsigned long size, gfp_t gfp_mask)
{
	return sg_alloc_table_from_pages_segment(sgt, pages, n_pages, offset, size, UINT_MAX, gfp_mask);
}

#define SG_MITER_ATOMIC (1 << 0)
#define SG_MITER_TO_SG (1 << 1)
#define SG_MITER_FROM_SG (1 << 2)
struct sg_mapping_iter {
	struct page *page;
	void *addr;
	size_t length;
	size_t consumed;
	struct {
		struct scatterlist *sg;
		unsigned int sg_pgoffset;
		unsigned int __nents;
		unsigned int __pg_advance;
		unsigned int __offset;
		unsigned int __remaining;
	} piter;
	unsigned int __flags;
};
static inline void sg_miter_start(struct sg_mapping_iter *miter, struct scatterlist *sgl, unsigned int nents,
				  unsigned int flags)
{
	memset(miter, 0, sizeof(*miter));
	miter->piter.sg = sgl;
	miter->piter.__nents = nents;
	miter->__flags = flags;
}
static inline void __mmaplab_sg_miter_consume(struct sg_mapping_iter *miter)
{
	miter->piter.__offset += miter->consumed;
	miter->length = 0;
	miter->consumed = 0;
	miter->addr = NULL;
	while (miter->piter.sg && miter->piter.__nents && miter->piter.__offset >= miter->piter.sg->length) {
		miter->piter.__offset -= miter->piter.sg->length;
		miter->piter.sg = sg_next(miter->piter.sg);
		miter->piter.__nents--;
	}
}
static inline bool sg_miter_next(struct sg_mapping_iter *miter)
{
	size_t at;

	__mmaplab_sg_miter_consume(miter);
	if (!miter->piter.sg || !miter->piter.__nents)
		return false;
	at = miter->piter.sg->offset + miter->piter.__offset;
	miter->page = sg_page(miter->piter.sg) + (at >> PAGE_SHIFT);
	miter->addr = page_address(miter->page) + (at & ~PAGE_MASK);
	miter->length = min_t(size_t, miter->piter.sg->length - miter->piter.__offset, PAGE_SIZE - (at & ~PAGE_MASK));
	miter->consumed = miter->length;
	return true;
}
static inline bool sg_miter_skip(struct sg_mapping_iter *miter, off_t offset)
{
	while (offset) {
		size_t n;

		if (!sg_miter_next(miter))
			return false;
		n = min_t(size_t, offset, miter->length);
		miter->consumed = n;
		offset -= n;
	}
	__mmaplab_sg_miter_consume(miter);
	return true;
}
static inline void sg_miter_stop(struct sg_mapping_iter *miter) { __mmaplab_sg_miter_consume(miter); }

static inline size_t sg_copy_buffer(struct scatterlist *sgl, unsigned int nents, void *buf, size_t buflen, off_t skip,
				    bool to_buffer)
{
	size_t done = 0;
	struct sg_mapping_iter miter;

	sg_miter_start(&miter, sgl, nents, 0);
	if (!sg_miter_skip(&miter, skip))
		return 0;
	while (done < buflen && sg_miter_next(&miter)) {
		size_t len = min(miter.length, buflen - done);

		if (to_buffer)
			memcpy(buf + done, miter.addr, len);
		else
			memcpy(miter.addr, buf + done, len);
		done += len;
	}
	return done;
}
static inline size_t sg_copy_from_buffer(struct scatterlist *sgl, unsigned int nents, const void *buf, size_t buflen)
{
	return sg_copy_buffer(sgl, nents, (void *)buf, buflen, 0, false);
}
static inline size_t sg_copy_to_buffer(struct scatterlist *sgl, unsigned int nents, void *buf, size_t buflen)
{
	return sg_copy_buffer(sgl, nents, buf, buflen, 0, true);
}
static inline size_t sg_pcopy_from_buffer(struct scatterlist *sgl, unsigned int nents, const void *buf, size_t buflen,
					  off_t skip)
{
	return sg_copy_buffer(sgl, nents, (void *)buf, buflen, skip, false);
}
static inline size_t sg_pcopy_to_buffer(struct scatterlist *sgl, unsigned int nents, void *buf, size_t buflen, off_t skip)
{
	return sg_copy_buffer(sgl, nents, buf, buflen, skip, true);
}
static inline size_t sg_zero_buffer(struct scatterlist *sgl, unsigned int nents, size_t buflen, off_t skip)
{
	size_t done = 0;
	struct sg_mapping_iter miter;

	sg_miter_start(&miter, sgl, nents, 0);
	if (!sg_miter_skip(&miter, skip))
		return 0;
	while (done < buflen && sg_miter_next(&miter)) {
		size_t len = min(miter.length, buflen - done);

		memset(miter.addr, 0, len);
		done += len;
	}
	return done;
}
#endif
