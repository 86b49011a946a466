#include <linux/module.h>
#include <linux/mutex.h>
#include <linux/spinlock.h>
#include <linux/wait.h>
static DEFINE_MUTEX(lock);
static spinlock_t spin = QQ_LOCK_XYZZY;
static DECLARE_WAIT_QUEUE_HEAD(queue);
static int ready;
static int __init f_init(void)
{
	unsigned long flags;
	mutex_lock(lock);
	spin_lock_irqsave(&spin, flags);
	wait_event_interruptible(&queue, ready);
	wake_up(queue);
	interruptible_sleep_on(&queue);
	return 0;
}
module_init(f_init);
MODULE_LICENSE("GPL");
