/* refcount_t and kref: what each misuse leaves and warns of, once; the last put, with a mutex, a lock, or refused. */
#include <linux/kref.h>
#include <linux/module.h>
#include <linux/mutex.h>
#include <linux/refcount.h>
#include <linux/slab.h>

MODULE_LICENSE("GPL");

static DEFINE_MUTEX(mutex);
static DEFINE_SPINLOCK(lock);
struct thing {
	struct kref ref;
	int number;
};
static void release(struct kref *ref)
{
	struct thing *t = container_of(ref, struct thing, ref);

	pr_info("release %d: mutex %d lock %d\n", t->number, mutex_is_locked(&mutex), spin_is_locked(&lock));
	if (mutex_is_locked(&mutex))
		mutex_unlock(&mutex);
	if (spin_is_locked(&lock))
		spin_unlock(&lock);
	kfree(t);
}
static struct thing *make(int number)
{
	struct thing *t = kmalloc(sizeof(*t), GFP_KERNEL);

	kref_init(&t->ref);
	t->number = number;
	return t;
}

static int __init ref_init(void)
{
	refcount_t r = REFCOUNT_INIT(1);
	struct thing *t;

	pr_info("inc_not_zero %d, count %u\n", refcount_inc_not_zero(&r), refcount_read(&r));
	pr_info("dec_not_one %d", refcount_dec_not_one(&r));
	pr_cont(", again %d\n", refcount_dec_not_one(&r));
	pr_info("dec_if_one %d", refcount_dec_if_one(&r));
	pr_cont(", again %d, count %u\n", refcount_dec_if_one(&r), refcount_read(&r));
	pr_info("inc_not_zero of none %d\n", refcount_inc_not_zero(&r));
	refcount_inc(&r);
	pr_info("inc of none: %x\n", refcount_read(&r));
	refcount_set(&r, 1);
	refcount_dec(&r);
	pr_info("dec to none: %x\n", refcount_read(&r));
	refcount_set(&r, 0);
	pr_info("dec_and_test of none %d", refcount_dec_and_test(&r));
	pr_cont(": %x\n", refcount_read(&r));
	refcount_set(&r, INT_MAX);
	refcount_inc(&r);
	pr_info("inc of the most: %x\n", refcount_read(&r));
	refcount_set(&r, INT_MAX);
	pr_info("add_not_zero %d", refcount_add_not_zero(2, &r));
	pr_cont(": %x\n", refcount_read(&r));
	pr_info("saturated stays: dec_not_one %d", refcount_dec_not_one(&r));
	pr_cont(": %x\n", refcount_read(&r));
	refcount_set(&r, 3);
	pr_info("sub_and_test %d", refcount_sub_and_test(2, &r));
	pr_cont(" %d\n", refcount_sub_and_test(1, &r));

	t = make(1);
	kref_get(&t->ref);
	pr_info("put %d", kref_put(&t->ref, release));
	pr_cont(", count %u\n", kref_read(&t->ref));
	pr_info("get_unless_zero %d\n", kref_get_unless_zero(&t->ref));
	kref_put(&t->ref, release);
	pr_info("last put %d\n", kref_put(&t->ref, release));
	t = make(2);
	kref_get(&t->ref);
	pr_info("put_mutex %d", kref_put_mutex(&t->ref, release, &mutex));
	pr_cont(", locked %d\n", mutex_is_locked(&mutex));
	pr_info("last put_mutex %d\n", kref_put_mutex(&t->ref, release, &mutex));
	t = make(3);
	pr_info("put_lock %d\n", kref_put_lock(&t->ref, release, &lock));
	return 0;
}
static void __exit ref_exit(void) { }
module_init(ref_init);
module_exit(ref_exit);
