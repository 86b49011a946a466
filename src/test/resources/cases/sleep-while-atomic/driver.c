/* Sleeping with a spinlock held, inside rcu_read_lock() and in a timer: what the log says, and what the count is afterwards. */
#include <linux/delay.h>
#include <linux/module.h>
#include <linux/mutex.h>
#include <linux/rcupdate.h>
#include <linux/timer.h>

MODULE_LICENSE("GPL");

static DEFINE_SPINLOCK(lock);
static DEFINE_MUTEX(mutex);

static int __init atomic_init_module(void)
{
	spin_lock(&lock);
	pr_info("held: count %d\n", preempt_count());
	mutex_lock(&mutex);
	pr_info("a free mutex is taken without a word\n");
	mutex_unlock(&mutex);
	msleep(10);
	pr_info("slept: count %d\n", preempt_count());
	spin_unlock(&lock);
	pr_info("unlocked: count %x\n", preempt_count());
	msleep(1);
	pr_info("slept again: count %d\n", preempt_count());
	rcu_read_lock();
	msleep(1);
	rcu_read_unlock();
	rcu_read_lock();
	msleep(1);
	rcu_read_unlock();
	pr_info("once is enough\n");
	return 0;
}
static void __exit atomic_exit_module(void) { }
module_init(atomic_init_module);
module_exit(atomic_exit_module);
