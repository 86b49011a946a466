/* How drivers wait: wait queues, completions, locks, timers, work queues, kernel threads, poll(). */
#include <linux/module.h>
#include <linux/completion.h>
#include <linux/delay.h>
#include <linux/fs.h>
#include <linux/kthread.h>
#include <linux/miscdevice.h>
#include <linux/mutex.h>
#include <linux/poll.h>
#include <linux/rwsem.h>
#include <linux/semaphore.h>
#include <linux/timer.h>
#include <linux/uaccess.h>
#include <linux/wait.h>
#include <linux/workqueue.h>

static DECLARE_WAIT_QUEUE_HEAD(queue);
static DECLARE_COMPLETION(done);
static DECLARE_RWSEM(rwsem);
static DEFINE_MUTEX(lock);
static DEFINE_SPINLOCK(spin);
static struct semaphore sem;
static struct timer_list timer;
static int ready, ticks;
static char message[32];

static void work_fn(struct work_struct *w)
{
	pr_info("work runs on a kernel thread: %d\n", !!(current->flags & PF_KTHREAD));
	complete(&done);
}
static DECLARE_WORK(work, work_fn);

static void later_fn(struct work_struct *w)
{
	pr_info("delayed work\n");
	strcpy(message, "from work");
	ready = 1;
	wake_up_interruptible(&queue);
}
static DECLARE_DELAYED_WORK(later, later_fn);

static void tick(struct timer_list *t)
{
	if (++ticks < 3)
		mod_timer(t, jiffies + 2);
	else
		pr_info("timer: %d ticks\n", ticks);
}

static int thread_fn(void *data)
{
	int n = 0;

	pr_info("thread %s starts with %s\n", current->comm, (char *)data);
	while (!kthread_should_stop()) {
		n++;
		msleep_interruptible(10);
	}
	pr_info("thread stops, ran more than twice: %d\n", n > 2);
	return 42;
}

static ssize_t wait_read(struct file *file, char __user *buf, size_t len, loff_t *pos)
{
	size_t n;
	int ret;

	if ((file->f_flags & O_NONBLOCK) && !ready)
		return -EAGAIN;
	ret = wait_event_interruptible(queue, ready);
	if (ret) {
		pr_info("interrupted: %d\n", ret);
		return ret;
	}
	ready = 0;
	n = min(len, strlen(message));
	return copy_to_user(buf, message, n) ? -EFAULT : n;
}

static ssize_t wait_write(struct file *file, const char __user *buf, size_t len, loff_t *pos)
{
	ssize_t ret = -EFAULT;

	if (len >= sizeof(message))
		return -EINVAL;
	if (mutex_lock_interruptible(&lock))
		return -ERESTARTSYS;
	if (!copy_from_user(message, buf, len)) {
		message[len] = 0;
		ready = 1;
		ret = len;
	}
	mutex_unlock(&lock);
	wake_up(&queue);
	return ret;
}

static __poll_t wait_poll(struct file *file, poll_table *table)
{
	poll_wait(file, &queue, table);
	return (ready ? EPOLLIN | EPOLLRDNORM : 0) | EPOLLOUT | EPOLLWRNORM;
}

static long wait_ioctl(struct file *file, unsigned int cmd, unsigned long arg)
{
	DEFINE_WAIT(entry);
	long left;

	switch (cmd) {
	case 1:
		schedule_delayed_work(&later, msecs_to_jiffies(30));
		return 0;
	case 2:
		left = wait_event_timeout(queue, 0, msecs_to_jiffies(20));
		pr_info("never true: %ld left\n", left);
		left = wait_event_interruptible_timeout(queue, 1, 10);
		pr_info("true at once: %ld left\n", left);
		return 0;
	case 3:
		prepare_to_wait(&queue, &entry, TASK_INTERRUPTIBLE);
		left = schedule_timeout(5);
		finish_wait(&queue, &entry);
		pr_info("by hand: %ld left\n", left);
		return 0;
	}
	return -ENOTTY;
}

static const struct file_operations fops = {
	.owner = THIS_MODULE,
	.read = wait_read,
	.write = wait_write,
	.poll = wait_poll,
	.unlocked_ioctl = wait_ioctl,
};
static struct miscdevice misc = { MISC_DYNAMIC_MINOR, "waiting", &fops };

static void locks(void)
{
	unsigned long flags;

	sema_init(&sem, 1);
	down(&sem);
	pr_info("semaphore: try %d, timeout %d\n", down_trylock(&sem), down_timeout(&sem, 5));
	up(&sem);
	pr_info("interruptible %d\n", down_interruptible(&sem));
	up(&sem);
	mutex_lock(&lock);
	pr_info("mutex: locked %d, try %d\n", mutex_is_locked(&lock), mutex_trylock(&lock));
	mutex_unlock(&lock);
	down_read(&rwsem);
	pr_info("rwsem: second reader %d\n", down_read_trylock(&rwsem));
	pr_info("writer %d\n", down_write_trylock(&rwsem));
	up_read(&rwsem);
	up_read(&rwsem);
	down_write(&rwsem);
	downgrade_write(&rwsem);
	up_read(&rwsem);
	spin_lock_irqsave(&spin, flags);
	pr_info("spinlock: try %d\n", spin_trylock(&spin));
	spin_unlock_irqrestore(&spin, flags);
}

static void works(void)
{
	struct workqueue_struct *own;
	int first;

	schedule_work(&work);
	wait_for_completion(&done);
	flush_work(&work);
	reinit_completion(&done);
	pr_info("nobody completes: %lu left\n", wait_for_completion_timeout(&done, 3));
	own = create_singlethread_workqueue("own");
	first = queue_work(own, &work);
	pr_info("queued %d, again %d\n", first, queue_work(own, &work));
	flush_workqueue(own);
	pr_info("cancel %d\n", cancel_work_sync(&work));
	destroy_workqueue(own);
	schedule_delayed_work(&later, 100);
	first = schedule_delayed_work(&later, 100);
	pr_info("scheduled again %d, cancelled %d\n", first, cancel_delayed_work_sync(&later));
}

static void timers_and_threads(void)
{
	struct task_struct *thread;

	timer_setup(&timer, tick, 0);
	pr_info("pending %d\n", timer_pending(&timer));
	mod_timer(&timer, jiffies + 2);
	pr_info("pending %d\n", timer_pending(&timer));
	msleep(60);
	pr_info("deleted %d\n", del_timer_sync(&timer));
	thread = kthread_run(thread_fn, "data", "my%s", "thread");
	msleep(100);
	pr_info("stop: %d\n", kthread_stop(thread));
	thread = kthread_create(thread_fn, "nothing", "never");
	pr_info("stop before it ran: %d\n", kthread_stop(thread));
}

static int __init wait_init(void)
{
	locks();
	works();
	timers_and_threads();
	return misc_register(&misc);
}

static void __exit wait_exit(void)
{
	misc_deregister(&misc);
	cancel_delayed_work_sync(&later);
}

module_init(wait_init);
module_exit(wait_exit);
MODULE_LICENSE("GPL");
