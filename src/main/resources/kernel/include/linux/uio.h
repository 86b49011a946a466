#ifndef __LINUX_UIO_H
#define __LINUX_UIO_H
#include <linux/kernel.h>
#include <linux/mm_types.h>
#include <linux/thread_info.h>
#include <linux/uaccess.h>
#include <linux/string.h>

struct page;
struct iovec {
	void __user *iov_base;
	size_t iov_len;
};
struct kvec {
	void *iov_base;
	size_t iov_len;
};
#define UIO_FASTIOV 8
#define UIO_MAXIOV 1024

#if MMAPLAB_LINUX_VERSION_CODE < 0x060700
enum iter_type { ITER_IOVEC, ITER_KVEC, ITER_BVEC, ITER_PIPE, ITER_XARRAY, ITER_DISCARD, ITER_UBUF };
#else
enum iter_type { ITER_UBUF, ITER_IOVEC, ITER_BVEC, ITER_KVEC, ITER_FOLIOQ, ITER_XARRAY, ITER_DISCARD };
#endif
#define ITER_SOURCE 1
#define ITER_DEST 0

struct iov_iter_state {
	size_t iov_offset;
	size_t count;
	unsigned long nr_segs;
};
struct iov_iter {
	u8 iter_type;
	bool nofault;
	bool data_source;
	size_t iov_offset;
	size_t count;
	union {
#if MMAPLAB_LINUX_VERSION_CODE < 0x060400
		const struct iovec *iov;
#else
		const struct iovec *__iov;
#endif
		const struct kvec *kvec;
		void __user *ubuf;
	};
	unsigned long nr_segs;
};

static inline enum iter_type iov_iter_type(const struct iov_iter *i) { return i->iter_type; }
static inline bool iter_is_ubuf(const struct iov_iter *i) { return i->iter_type == ITER_UBUF; }
static inline bool iter_is_iovec(const struct iov_iter *i) { return i->iter_type == ITER_IOVEC; }
static inline bool iov_iter_is_kvec(const struct iov_iter *i) { return i->iter_type == ITER_KVEC; }
static inline bool iov_iter_is_bvec(const struct iov_iter *i) { return i->iter_type == ITER_BVEC; }
static inline bool iov_iter_is_discard(const struct iov_iter *i) { return i->iter_type == ITER_DISCARD; }
static inline unsigned char iov_iter_rw(const struct iov_iter *i) { return i->data_source; }
static inline bool user_backed_iter(const struct iov_iter *i) { return iter_is_ubuf(i) || iter_is_iovec(i); }
static inline size_t iov_iter_count(const struct iov_iter *i) { return i->count; }
#if MMAPLAB_LINUX_VERSION_CODE >= 0x060400
static inline const struct iovec *iter_iov(const struct iov_iter *iter)
{
	return iter_is_ubuf(iter) ? (const struct iovec *)&iter->ubuf : iter->__iov;
}
#endif
static inline void iov_iter_save_state(struct iov_iter *iter, struct iov_iter_state *state)
{
	state->iov_offset = iter->iov_offset;
	state->count = iter->count;
	state->nr_segs = iter->nr_segs;
}
static inline void iov_iter_truncate(struct iov_iter *i, u64 count)
{
	if (i->count > count)
		i->count = count;
}
static inline void iov_iter_reexpand(struct iov_iter *i, size_t count) { i->count = count; }
static inline size_t iov_length(const struct iovec *iov, unsigned long nr_segs)
{
	size_t ret = 0;

	while (nr_segs--)
		ret += (iov++)->iov_len;
	return ret;
}
static inline void iov_iter_init(struct iov_iter *i, unsigned int direction, const struct iovec *iov,
				 unsigned long nr_segs, size_t count)
{
	*i = (struct iov_iter){ .iter_type = ITER_IOVEC, .data_source = direction, .kvec = (const struct kvec *)iov,
				.nr_segs = nr_segs, .count = count };
}
static inline void iov_iter_kvec(struct iov_iter *i, unsigned int direction, const struct kvec *kvec,
				 unsigned long nr_segs, size_t count)
{
	*i = (struct iov_iter){ .iter_type = ITER_KVEC, .data_source = direction, .kvec = kvec, .nr_segs = nr_segs,
				.count = count };
}
static inline void iov_iter_ubuf(struct iov_iter *i, unsigned int direction, void __user *buf, size_t count)
{
	*i = (struct iov_iter){ .iter_type = ITER_UBUF, .data_source = direction, .ubuf = buf, .nr_segs = 1, .count = count };
}
static inline void iov_iter_discard(struct iov_iter *i, unsigned int direction, size_t count)
{
	*i = (struct iov_iter){ .iter_type = ITER_DISCARD, .data_source = direction, .count = count };
}

/* The rest of the current piece: its start, and no more than is wanted. */
static inline size_t __mmaplab_iter_piece(struct iov_iter *i, size_t want, void **at)
{
	size_t len;

	if (want > i->count)
		want = i->count;
	if (iter_is_ubuf(i)) {
		*at = (void *)i->ubuf + i->iov_offset;
		return want;
	}
	while (i->nr_segs && i->iov_offset >= i->kvec->iov_len) {
		i->iov_offset -= i->kvec->iov_len;
		i->kvec++;
		i->nr_segs--;
	}
	if (!i->nr_segs)
		return 0;
	*at = i->kvec->iov_base + i->iov_offset;
	len = i->kvec->iov_len - i->iov_offset;
	return want < len ? want : len;
}
static inline void iov_iter_advance(struct iov_iter *i, size_t size)
{
	void *at;

	if (size > i->count)
		size = i->count;
	i->iov_offset += size;
	i->count -= size;
	if (!iter_is_ubuf(i) && i->iter_type != ITER_DISCARD && i->nr_segs)
		__mmaplab_iter_piece(i, 0, &at);
}
static inline void iov_iter_revert(struct iov_iter *i, size_t unroll)
{
	i->count += unroll;
	if (iter_is_ubuf(i) || i->iter_type == ITER_DISCARD) {
		i->iov_offset -= unroll;
		return;
	}
	while (unroll > i->iov_offset) {
		unroll -= i->iov_offset;
		i->kvec--;
		i->nr_segs++;
		i->iov_offset = i->kvec->iov_len;
	}
	i->iov_offset -= unroll;
}
/* How to: 0 copies out, 1 copies in, 2 zeroes. */
static inline size_t __mmaplab_iter_copy(void *addr, size_t bytes, struct iov_iter *i, int how)
{
	size_t done = 0;

	if (i->iter_type == ITER_DISCARD) {
		done = bytes < i->count ? bytes : i->count;
		iov_iter_advance(i, done);
		return done;
	}
	while (done < bytes && i->count) {
		void *at = NULL;
		size_t left = 0, n = __mmaplab_iter_piece(i, bytes - done, &at);

		if (!n)
			break;
		if (!user_backed_iter(i)) {
			if (how == 0)
				memcpy(at, addr + done, n);
			else if (how == 1)
				memcpy(addr + done, at, n);
			else
				memset(at, 0, n);
		} else if (how == 0) {
			left = copy_to_user((void __user *)at, addr + done, n);
		} else if (how == 1) {
			left = copy_from_user(addr + done, (void __user *)at, n);
		} else {
			left = clear_user((void __user *)at, n);
		}
		done += n - left;
		iov_iter_advance(i, n - left);
		if (left)
			break;
	}
	return done;
}
static inline size_t _copy_to_iter(const void *addr, size_t bytes, struct iov_iter *i)
{
	return WARN_ON_ONCE(i->data_source) ? 0 : __mmaplab_iter_copy((void *)addr, bytes, i, 0);
}
static inline size_t _copy_from_iter(void *addr, size_t bytes, struct iov_iter *i)
{
	return WARN_ON_ONCE(!i->data_source) ? 0 : __mmaplab_iter_copy(addr, bytes, i, 1);
}
static inline __must_check size_t copy_to_iter(const void *addr, size_t bytes, struct iov_iter *i)
{
	return _copy_to_iter(addr, bytes, i);
}
static inline __must_check size_t copy_from_iter(void *addr, size_t bytes, struct iov_iter *i)
{
	return _copy_from_iter(addr, bytes, i);
}
static inline size_t iov_iter_zero(size_t bytes, struct iov_iter *i) { return __mmaplab_iter_copy(NULL, bytes, i, 2); }
static inline __must_check bool copy_to_iter_full(const void *addr, size_t bytes, struct iov_iter *i)
{
	size_t copied = copy_to_iter(addr, bytes, i);

	if (likely(copied == bytes))
		return true;
	iov_iter_revert(i, copied);
	return false;
}
static inline __must_check bool copy_from_iter_full(void *addr, size_t bytes, struct iov_iter *i)
{
	size_t copied = copy_from_iter(addr, bytes, i);

	if (likely(copied == bytes))
		return true;
	iov_iter_revert(i, copied);
	return false;
}
#define copy_from_iter_nocache copy_from_iter
#define copy_page_to_iter(page, offset, bytes, i) copy_to_iter(page_address(page) + (offset), (bytes), (i))
#define copy_page_from_iter(page, offset, bytes, i) copy_from_iter(page_address(page) + (offset), (bytes), (i))
static inline size_t iov_iter_single_seg_count(const struct iov_iter *i)
{
	if (i->nr_segs > 1 && !iter_is_ubuf(i))
		return min(i->count, i->kvec->iov_len - i->iov_offset);
	return i->count;
}
#endif
