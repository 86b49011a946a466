/* atomic_t, atomic64_t, atomic_long_t: what each operation returns and leaves, with the ordered forms. */
#include <linux/atomic.h>
#include <linux/module.h>

MODULE_LICENSE("GPL");

static atomic_t a = ATOMIC_INIT(5);
static atomic64_t b = ATOMIC64_INIT(1LL << 40);
static atomic_long_t c = ATOMIC_LONG_INIT(-3);

#define SHOW(what) pr_info("%s: %d leaves %d\n", #what, (int)(what), atomic_read(&a))
#define SHOW64(what) pr_info("%s: %lld leaves %lld\n", #what, (s64)(what), atomic64_read(&b))
#define SHOWL(what) pr_info("%s: %ld leaves %ld\n", #what, (long)(what), atomic_long_read(&c))

static int __init atomic_init_module(void)
{
	unsigned long word = 7, *p = &word;
	int old;
	s64 old64;

	SHOW(atomic_add_return(3, &a));
	SHOW(atomic_sub_return_relaxed(1, &a));
	SHOW(atomic_inc_return_acquire(&a));
	SHOW(atomic_dec_return_release(&a));
	SHOW(atomic_fetch_add(10, &a));
	SHOW(atomic_fetch_sub_acquire(7, &a));
	SHOW(atomic_fetch_inc(&a));
	SHOW(atomic_fetch_dec_relaxed(&a));
	SHOW(atomic_fetch_or(0x30, &a));
	SHOW(atomic_fetch_and(0x3c, &a));
	SHOW(atomic_fetch_xor(0xff, &a));
	SHOW(atomic_fetch_andnot(0xc0, &a));
	SHOW(atomic_xchg(&a, 2));
	SHOW(atomic_cmpxchg(&a, 2, 3));
	SHOW(atomic_cmpxchg_acquire(&a, 2, 9));
	old = 3;
	SHOW(atomic_try_cmpxchg(&a, &old, 4));
	SHOW(atomic_try_cmpxchg(&a, &old, 5));
	pr_info("old is %d\n", old);
	SHOW(atomic_add_unless(&a, 2, 4));
	SHOW(atomic_add_unless(&a, 2, 5));
	SHOW(atomic_fetch_add_unless(&a, 2, 6));
	SHOW(atomic_inc_not_zero(&a));
	SHOW(atomic_sub_and_test(7, &a));
	SHOW(atomic_inc_not_zero(&a));
	SHOW(atomic_dec_if_positive(&a));
	SHOW(atomic_dec_and_test(&a));
	SHOW(atomic_inc_and_test(&a));
	SHOW(atomic_add_negative(-2, &a));
	SHOW(atomic_inc_unless_negative(&a));
	SHOW(atomic_dec_unless_positive(&a));
	atomic_set(&a, INT_MAX);
	SHOW(atomic_inc_return(&a));
	atomic_set_release(&a, 1);
	atomic_or(6, &a);
	atomic_and(5, &a);
	atomic_xor(1, &a);
	atomic_andnot(4, &a);
	SHOW(atomic_read_acquire(&a));

	SHOW64(atomic64_add_return(1, &b));
	SHOW64(atomic64_fetch_sub(2, &b));
	old64 = 1;
	SHOW64(atomic64_try_cmpxchg(&b, &old64, 0));
	SHOW64(atomic64_cmpxchg_relaxed(&b, old64, 6));
	SHOW64(atomic64_fetch_or(1, &b));
	SHOW64(atomic64_inc_not_zero(&b));
	SHOW64(atomic64_dec_if_positive(&b));
	SHOW64(atomic64_add_unless(&b, 1, 7));
	SHOW64(atomic64_xchg(&b, -1));
	SHOW64(atomic64_inc_and_test(&b));

	SHOWL(atomic_long_inc_return(&c));
	SHOWL(atomic_long_fetch_add(5, &c));
	SHOWL(atomic_long_sub_and_test(3, &c));
	SHOWL(atomic_long_cmpxchg(&c, 0, 8));
	SHOWL(atomic_long_add_unless(&c, -8, 1));

	pr_info("xchg %lu, now %lu\n", xchg(p, 8), word);
	pr_info("cmpxchg %lu, now %lu\n", cmpxchg(&word, 8, 9), word);
	pr_info("failed %lu, now %lu\n", cmpxchg(&word, 8, 10), word);
	smp_store_release(&word, 11);
	pr_info("%lu\n", smp_load_acquire(&word));
	return 0;
}
static void __exit atomic_exit_module(void) { }
module_init(atomic_init_module);
module_exit(atomic_exit_module);
