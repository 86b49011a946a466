#ifndef _LINUX_KFIFO_H
#define _LINUX_KFIFO_H
#include <linux/kernel.h>
#include <linux/spinlock.h>
#include <linux/stddef.h>
#include <linux/string.h>
#include <linux/slab.h>
#include <linux/uaccess.h>

struct scatterlist;

/* in and out only ever grow; what is between them is in the buffer of mask + 1 elements. */
struct __kfifo {
	unsigned int in;
	unsigned int out;
	unsigned int mask;
	unsigned int esize;
	void *data;
};

/* The pointers beside the fifo are never set: macros take the element's and the record's type from them. */
#define __MMAPLAB_KFIFO(tag, element, recsize, with, count) struct tag { \
	union { \
		struct __kfifo kfifo; \
		element *type; \
		const element *const_type; \
		char (*rectype)[recsize]; \
		with *ptr; \
		with const *ptr_const; \
	}; \
	element buf[count]; }
#define __MMAPLAB_KFIFO_COUNT(size) ((size) < 2 || ((size) & ((size) - 1)) ? -1 : (size))
#define STRUCT_KFIFO(type, size) __MMAPLAB_KFIFO(/* none */, type, 0, type, __MMAPLAB_KFIFO_COUNT(size))
#define STRUCT_KFIFO_PTR(type) __MMAPLAB_KFIFO(/* none */, type, 0, type, 0)
#define STRUCT_KFIFO_REC_1(size) __MMAPLAB_KFIFO(/* none */, unsigned char, 1, void, __MMAPLAB_KFIFO_COUNT(size))
#define STRUCT_KFIFO_REC_2(size) __MMAPLAB_KFIFO(/* none */, unsigned char, 2, void, __MMAPLAB_KFIFO_COUNT(size))
__MMAPLAB_KFIFO(kfifo, unsigned char, 0, void, 0);
__MMAPLAB_KFIFO(kfifo_rec_ptr_1, unsigned char, 1, void, 0);
__MMAPLAB_KFIFO(kfifo_rec_ptr_2, unsigned char, 2, void, 0);

/* Its buffer is elsewhere. */
#define __is_kfifo_ptr(fifo) (sizeof(*(fifo)) == sizeof(struct kfifo))
#define __MMAPLAB_KFIFO_BUFFER(fifo) (__is_kfifo_ptr(fifo) ? NULL : (fifo)->buf)
#define __MMAPLAB_KFIFO_MASK(fifo) (__is_kfifo_ptr(fifo) ? 0 : ARRAY_SIZE((fifo)->buf) - 1)
#define __MMAPLAB_KFIFO_EMPTY(fifo) (struct __kfifo) { .mask = __MMAPLAB_KFIFO_MASK(fifo), \
	.esize = sizeof(*(fifo)->buf), .data = __MMAPLAB_KFIFO_BUFFER(fifo) }
#define DECLARE_KFIFO(fifo, type, size) STRUCT_KFIFO(type, size) fifo
#define DECLARE_KFIFO_PTR(fifo, type) STRUCT_KFIFO_PTR(type) fifo
#define DEFINE_KFIFO(fifo, type, size) \
	DECLARE_KFIFO(fifo, type, size) = { { .kfifo = { .mask = (size) - 1, .esize = sizeof(type), .data = (fifo).buf } } }
#define INIT_KFIFO(fifo) (void)((fifo).kfifo = __MMAPLAB_KFIFO_EMPTY(&(fifo)))

/* Copies count elements from or into the buffer at off; what is missing at its end is at its start. */
static inline void __mmaplab_kfifo_move(struct __kfifo *fifo, unsigned int off, char *with, unsigned int count, bool in)
{
	size_t esize = fifo->esize, len = count * esize, first;
	char *data = fifo->data;

	off = (off & fifo->mask) * esize;
	first = min_t(size_t, len, (fifo->mask + 1) * esize - off);
	if (in) {
		memcpy(data + off, with, first);
		memcpy(data, with + first, len - first);
	} else {
		memcpy(with, data + off, first);
		memcpy(with + first, data, len - first);
	}
}
/* The bytes that could not be copied. */
static inline unsigned long __mmaplab_kfifo_move_user(struct __kfifo *fifo, unsigned int off, char __user *with,
						      unsigned int count, bool in, unsigned long len)
{
	unsigned long size = (fifo->mask + 1) * fifo->esize, first, left;
	char *data = fifo->data;

	if (fifo->esize != 1)
		len = count * fifo->esize;
	off = (off & fifo->mask) * fifo->esize;
	first = min_t(unsigned long, len, size - off);
	left = in ? copy_from_user(data + off, with, first) : copy_to_user(with, data + off, first);
	if (left)
		return left + len - first;
	return in ? copy_from_user(data, with + first, len - first) : copy_to_user(with + first, data, len - first);
}
static inline unsigned int __mmaplab_kfifo_unused(struct __kfifo *fifo) { return fifo->mask + 1 - (fifo->in - fifo->out); }

static inline int __kfifo_alloc(struct __kfifo *fifo, unsigned int size, size_t esize, gfp_t gfp_mask)
{
	size = roundup_pow_of_two(size);
	fifo->in = 0;
	fifo->out = 0;
	fifo->esize = esize;
	fifo->mask = 0;
	fifo->data = NULL;
	if (size < 2)
		return -EINVAL;
	fifo->data = kmalloc_array(esize, size, gfp_mask);
	if (!fifo->data)
		return -ENOMEM;
	fifo->mask = size - 1;
	return 0;
}
static inline void __kfifo_free(struct __kfifo *fifo)
{
	kfree(fifo->data);
	fifo->in = 0;
	fifo->out = 0;
	fifo->esize = 0;
	fifo->data = NULL;
	fifo->mask = 0;
}
static inline int __kfifo_init(struct __kfifo *fifo, void *buffer, unsigned int size, size_t esize)
{
	size /= esize;
	if (size)
		size = rounddown_pow_of_two(size);
	fifo->in = 0;
	fifo->out = 0;
	fifo->esize = esize;
	fifo->data = buffer;
	fifo->mask = size < 2 ? 0 : size - 1;
	return size < 2 ? -EINVAL : 0;
}
static inline unsigned int __kfifo_in(struct __kfifo *fifo, const void *buf, unsigned int len)
{
	len = min(len, __mmaplab_kfifo_unused(fifo));
	__mmaplab_kfifo_move(fifo, fifo->in, (char *)buf, len, true);
	fifo->in += len;
	return len;
}
static inline unsigned int __kfifo_out_peek(struct __kfifo *fifo, void *buf, unsigned int len)
{
	len = min(len, fifo->in - fifo->out);
	__mmaplab_kfifo_move(fifo, fifo->out, buf, len, false);
	return len;
}
static inline unsigned int __kfifo_out(struct __kfifo *fifo, void *buf, unsigned int len)
{
	len = __kfifo_out_peek(fifo, buf, len);
	fifo->out += len;
	return len;
}
/* A record has its length before it, in recsize bytes, the low one first. */
static inline unsigned int __mmaplab_kfifo_record(struct __kfifo *fifo, size_t recsize)
{
	unsigned char *data = fifo->data;
	unsigned int len = data[fifo->out & fifo->mask];

	return recsize > 1 ? len | data[(fifo->out + 1) & fifo->mask] << 8 : len;
}
static inline void __mmaplab_kfifo_set_record(struct __kfifo *fifo, unsigned int len, size_t recsize)
{
	unsigned char *data = fifo->data;

	data[fifo->in & fifo->mask] = len;
	if (recsize > 1)
		data[(fifo->in + 1) & fifo->mask] = len >> 8;
}
static inline unsigned int __kfifo_len_r(struct __kfifo *fifo, size_t recsize) { return __mmaplab_kfifo_record(fifo, recsize); }
static inline unsigned int __kfifo_max_r(unsigned int len, size_t recsize)
{
	unsigned int max = (1 << (recsize << 3)) - 1;

	return min(len, max);
}
static inline void __kfifo_skip_r(struct __kfifo *fifo, size_t recsize)
{
	fifo->out += __mmaplab_kfifo_record(fifo, recsize) + recsize;
}
static inline unsigned int __kfifo_in_r(struct __kfifo *fifo, const void *buf, unsigned int len, size_t recsize)
{
	if (len + recsize > __mmaplab_kfifo_unused(fifo))
		return 0;
	__mmaplab_kfifo_set_record(fifo, len, recsize);
	__mmaplab_kfifo_move(fifo, fifo->in + recsize, (char *)buf, len, true);
	fifo->in += len + recsize;
	return len;
}
static inline unsigned int __kfifo_out_peek_r(struct __kfifo *fifo, void *buf, unsigned int len, size_t recsize)
{
	if (fifo->in == fifo->out)
		return 0;
	len = min(len, __mmaplab_kfifo_record(fifo, recsize));
	__mmaplab_kfifo_move(fifo, fifo->out + recsize, buf, len, false);
	return len;
}
static inline unsigned int __kfifo_out_r(struct __kfifo *fifo, void *buf, unsigned int len, size_t recsize)
{
	unsigned int n;

	if (fifo->in == fifo->out)
		return 0;
	n = __mmaplab_kfifo_record(fifo, recsize);
	len = __kfifo_out_peek_r(fifo, buf, len, recsize);
	fifo->out += n + recsize;
	return len;
}
static inline int __kfifo_from_user(struct __kfifo *fifo, const void __user *from, unsigned long len,
				    unsigned int *copied)
{
	unsigned int esize = fifo->esize;
	unsigned long count = min_t(unsigned long, len / esize, __mmaplab_kfifo_unused(fifo));
	unsigned long left = __mmaplab_kfifo_move_user(fifo, fifo->in, (char __user *)from, count, true, count * esize);

	count -= DIV_ROUND_UP(left, esize);
	fifo->in += count;
	*copied = count * esize;
	return left ? -EFAULT : 0;
}
static inline int __kfifo_to_user(struct __kfifo *fifo, void __user *to, unsigned long len, unsigned int *copied)
{
	unsigned int esize = fifo->esize;
	unsigned long count = min_t(unsigned long, len / esize, fifo->in - fifo->out);
	unsigned long left = __mmaplab_kfifo_move_user(fifo, fifo->out, to, count, false, count * esize);

	count -= DIV_ROUND_UP(left, esize);
	fifo->out += count;
	*copied = count * esize;
	return left ? -EFAULT : 0;
}
static inline int __kfifo_from_user_r(struct __kfifo *fifo, const void __user *from, unsigned long len,
				      unsigned int *copied, size_t recsize)
{
	unsigned long left;

	len = __kfifo_max_r(len, recsize);
	*copied = 0;
	if (len + recsize > __mmaplab_kfifo_unused(fifo))
		return 0;
	__mmaplab_kfifo_set_record(fifo, len, recsize);
	left = __mmaplab_kfifo_move_user(fifo, fifo->in + recsize, (char __user *)from, len, true, len);
	if (left)
		return -EFAULT;
	*copied = len;
	fifo->in += len + recsize;
	return 0;
}
static inline int __kfifo_to_user_r(struct __kfifo *fifo, void __user *to, unsigned long len, unsigned int *copied,
				    size_t recsize)
{
	unsigned int n;

	*copied = 0;
	if (fifo->in == fifo->out)
		return 0;
	n = __mmaplab_kfifo_record(fifo, recsize);
	len = min_t(unsigned long, len, n);
	if (__mmaplab_kfifo_move_user(fifo, fifo->out + recsize, to, len, false, len))
		return -EFAULT;
	*copied = len;
	fifo->out += n + recsize;
	return 0;
}


static inline unsigned int __must_check __mmaplab_kfifo_checked(unsigned int n) { return n; }

/* What the macros call: recsize is 0 where the fifo holds elements and no records. */
static inline unsigned int __must_check __mmaplab_kfifo_avail(struct __kfifo *fifo, size_t recsize)
{
	unsigned int unused = __mmaplab_kfifo_unused(fifo);

	if (!recsize)
		return unused;
	return unused <= recsize ? 0 : __kfifo_max_r(unused - recsize, recsize);
}
static inline void __mmaplab_kfifo_skip(struct __kfifo *fifo, unsigned int count, size_t recsize)
{
	if (recsize)
		__kfifo_skip_r(fifo, recsize);
	else
		fifo->out += count;
}
static inline unsigned int __must_check __mmaplab_kfifo_peek_len(struct __kfifo *fifo, size_t recsize)
{
	return recsize ? __kfifo_len_r(fifo, recsize) : (fifo->in - fifo->out) * fifo->esize;
}
static inline int __must_check __mmaplab_kfifo_alloc(struct __kfifo *fifo, bool ptr, unsigned int size, size_t esize,
						     gfp_t gfp)
{
	return ptr ? __kfifo_alloc(fifo, size, esize, gfp) : -EINVAL;
}
static inline int __mmaplab_kfifo_init(struct __kfifo *fifo, bool ptr, void *buffer, unsigned int size, size_t esize)
{
	return ptr ? __kfifo_init(fifo, buffer, size, esize) : -EINVAL;
}
static inline unsigned int __mmaplab_kfifo_in(struct __kfifo *fifo, const void *buf, unsigned int n, size_t recsize)
{
	return recsize ? __kfifo_in_r(fifo, buf, n, recsize) : __kfifo_in(fifo, buf, n);
}
static inline unsigned int __must_check __mmaplab_kfifo_out(struct __kfifo *fifo, void *buf, unsigned int n,
							    size_t recsize)
{
	return recsize ? __kfifo_out_r(fifo, buf, n, recsize) : __kfifo_out(fifo, buf, n);
}
static inline unsigned int __must_check __mmaplab_kfifo_out_peek(struct __kfifo *fifo, void *buf, unsigned int n,
								 size_t recsize)
{
	return recsize ? __kfifo_out_peek_r(fifo, buf, n, recsize) : __kfifo_out_peek(fifo, buf, n);
}
/* One element, or a record of an element's size. */
static inline unsigned int __mmaplab_kfifo_put(struct __kfifo *fifo, const void *value, size_t size, size_t recsize)
{
	return recsize ? __kfifo_in_r(fifo, value, size, recsize) : __kfifo_in(fifo, value, 1);
}
static inline unsigned int __must_check __mmaplab_kfifo_get(struct __kfifo *fifo, void *value, size_t size,
							    size_t recsize, bool stays)
{
	size_t n = recsize ? size : 1;

	return stays ? __mmaplab_kfifo_out_peek(fifo, value, n, recsize) : __mmaplab_kfifo_out(fifo, value, n, recsize);
}
static inline int __must_check __mmaplab_kfifo_from_user(struct __kfifo *fifo, const void __user *from,
							 unsigned int len, unsigned int *copied, size_t recsize)
{
	return recsize ? __kfifo_from_user_r(fifo, from, len, copied, recsize) :
			 __kfifo_from_user(fifo, from, len, copied);
}
static inline int __must_check __mmaplab_kfifo_to_user(struct __kfifo *fifo, void __user *to, unsigned int len,
						       unsigned int *copied, size_t recsize)
{
	return recsize ? __kfifo_to_user_r(fifo, to, len, copied, recsize) : __kfifo_to_user(fifo, to, len, copied);
}

#define __MMAPLAB_KFIFO_RECORD(fifo) sizeof(*(fifo)->rectype)
#define kfifo_initialized(fifo) ((fifo)->kfifo.mask)
#define kfifo_esize(fifo) ((fifo)->kfifo.esize)
#define kfifo_recsize(fifo) __MMAPLAB_KFIFO_RECORD(fifo)
#define kfifo_size(fifo) ((fifo)->kfifo.mask + 1)
#define kfifo_reset(fifo) (void)((fifo)->kfifo.in = (fifo)->kfifo.out = 0)
#define kfifo_reset_out(fifo) (void)((fifo)->kfifo.out = (fifo)->kfifo.in)
#define kfifo_len(fifo) ((fifo)->kfifo.in - (fifo)->kfifo.out)
#define kfifo_is_empty(fifo) ((fifo)->kfifo.in == (fifo)->kfifo.out)
#define kfifo_is_full(fifo) (kfifo_len(fifo) > (fifo)->kfifo.mask)
#define kfifo_avail(fifo) __mmaplab_kfifo_avail(&(fifo)->kfifo, __MMAPLAB_KFIFO_RECORD(fifo))
#define kfifo_peek_len(fifo) __mmaplab_kfifo_peek_len(&(fifo)->kfifo, __MMAPLAB_KFIFO_RECORD(fifo))
#if MMAPLAB_LINUX_VERSION_CODE >= 0x060a00
#define kfifo_skip_count(fifo, count) __mmaplab_kfifo_skip(&(fifo)->kfifo, count, __MMAPLAB_KFIFO_RECORD(fifo))
#endif
#define kfifo_skip(fifo) __mmaplab_kfifo_skip(&(fifo)->kfifo, 1, __MMAPLAB_KFIFO_RECORD(fifo))
#define kfifo_alloc(fifo, size, gfp_mask) \
	__mmaplab_kfifo_alloc(&(fifo)->kfifo, __is_kfifo_ptr(fifo), size, sizeof(*(fifo)->type), gfp_mask)
#define kfifo_free(fifo) ({ if (__is_kfifo_ptr(fifo)) __kfifo_free(&(fifo)->kfifo); })
#define kfifo_init(fifo, buffer, size) \
	__mmaplab_kfifo_init(&(fifo)->kfifo, __is_kfifo_ptr(fifo), buffer, size, sizeof(*(fifo)->type))
#define kfifo_put(fifo, val) ({ typeof(*(fifo)->const_type) __put = (val); \
	__mmaplab_kfifo_put(&(fifo)->kfifo, &__put, sizeof(__put), __MMAPLAB_KFIFO_RECORD(fifo)); })
#define __MMAPLAB_KFIFO_GET(fifo, val, stays) __mmaplab_kfifo_checked(({ typeof((fifo)->ptr) __got = (val); \
	__mmaplab_kfifo_get(&(fifo)->kfifo, __got, sizeof(*__got), __MMAPLAB_KFIFO_RECORD(fifo), stays); }))
#define kfifo_get(fifo, val) __MMAPLAB_KFIFO_GET(fifo, val, false)
#define kfifo_peek(fifo, val) __MMAPLAB_KFIFO_GET(fifo, val, true)
#define kfifo_in(fifo, buf, n) ({ typeof((fifo)->ptr_const) __from = (buf); \
	__mmaplab_kfifo_in(&(fifo)->kfifo, __from, n, __MMAPLAB_KFIFO_RECORD(fifo)); })
#define kfifo_out(fifo, buf, n) __mmaplab_kfifo_checked(({ typeof((fifo)->ptr) __into = (buf); \
	__mmaplab_kfifo_out(&(fifo)->kfifo, __into, n, __MMAPLAB_KFIFO_RECORD(fifo)); }))
#define kfifo_out_peek(fifo, buf, n) __mmaplab_kfifo_checked(({ typeof((fifo)->ptr) __into = (buf); \
	__mmaplab_kfifo_out_peek(&(fifo)->kfifo, __into, n, __MMAPLAB_KFIFO_RECORD(fifo)); }))
#define kfifo_from_user(fifo, from, len, copied) \
	__mmaplab_kfifo_from_user(&(fifo)->kfifo, from, len, copied, __MMAPLAB_KFIFO_RECORD(fifo))
#define kfifo_to_user(fifo, to, len, copied) \
	__mmaplab_kfifo_to_user(&(fifo)->kfifo, to, len, copied, __MMAPLAB_KFIFO_RECORD(fifo))
#if MMAPLAB_LINUX_VERSION_CODE >= 0x060a00
static inline unsigned int __must_check __mmaplab_kfifo_linear(struct __kfifo *fifo, unsigned int *tail, unsigned int n,
							       size_t recsize)
{
	unsigned int off = (fifo->out + recsize) & fifo->mask;

	if (recsize && fifo->in == fifo->out)
		return 0;
	if (tail)
		*tail = off;
	return recsize ? min(n, __mmaplab_kfifo_record(fifo, recsize)) : min3(n, fifo->in - fifo->out, fifo->mask + 1 - off);
}
#define kfifo_out_linear(fifo, tail, n) __mmaplab_kfifo_linear(&(fifo)->kfifo, tail, n, __MMAPLAB_KFIFO_RECORD(fifo))
#define kfifo_out_linear_ptr(fifo, ptr, n) ({ unsigned int __off, __linear = kfifo_out_linear(fifo, &__off, n); \
	*(ptr) = (fifo)->kfifo.data + __off * kfifo_esize(fifo); __linear; })
#endif

#define __MMAPLAB_KFIFO_LOCKED(lock, what) ({ unsigned long __irqs; typeof(what) __done; \
	spin_lock_irqsave(lock, __irqs); __done = (what); spin_unlock_irqrestore(lock, __irqs); __done; })
#define __MMAPLAB_KFIFO_LOCKED_NOIRQ(lock, what) \
	({ typeof(what) __done; spin_lock(lock); __done = (what); spin_unlock(lock); __done; })
#define kfifo_is_empty_spinlocked(fifo, lock) __MMAPLAB_KFIFO_LOCKED(lock, kfifo_is_empty(fifo))
#define kfifo_is_empty_spinlocked_noirqsave(fifo, lock) __MMAPLAB_KFIFO_LOCKED_NOIRQ(lock, kfifo_is_empty(fifo))
#define kfifo_in_spinlocked(fifo, buf, n, lock) __MMAPLAB_KFIFO_LOCKED(lock, kfifo_in(fifo, buf, n))
#define kfifo_in_spinlocked_noirqsave(fifo, buf, n, lock) __MMAPLAB_KFIFO_LOCKED_NOIRQ(lock, kfifo_in(fifo, buf, n))
#define kfifo_out_spinlocked(fifo, buf, n, lock) \
	__mmaplab_kfifo_checked(__MMAPLAB_KFIFO_LOCKED(lock, kfifo_out(fifo, buf, n)))
#define kfifo_out_spinlocked_noirqsave(fifo, buf, n, lock) __MMAPLAB_KFIFO_LOCKED_NOIRQ(lock, kfifo_out(fifo, buf, n))
#define kfifo_in_locked kfifo_in_spinlocked
#define kfifo_out_locked kfifo_out_spinlocked

#endif
