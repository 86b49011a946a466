// A task that sleeps uninterruptibly for too long is reported with the driver's function in its call trace.
#include <linux/completion.h>
#include <linux/delay.h>
#include <linux/fs.h>
#include <linux/miscdevice.h>
#include <linux/module.h>
#include <linux/semaphore.h>
#include <linux/wait.h>

static DECLARE_COMPLETION(done);
static DECLARE_WAIT_QUEUE_HEAD(queue);
static struct semaphore sem;
static int ready;

static noinline void wait_done(void)
{
	wait_for_completion(&done);
	ready = 0;
}

static noinline void wait_ready(void)
{
	wait_event(queue, ready);
}

static long hang_ioctl(struct file *file, unsigned int cmd, unsigned long arg)
{
	switch (cmd) {
	case 100:
		wait_done();
		return 0;
	case 101:
		wait_ready();
		return 0;
	case 102:
		down(&sem);
		return 0;
	case 103:
		return wait_for_completion_killable(&done);
	case 104:
		return wait_event_interruptible(queue, ready);
	case 105:
		wait_event_idle(queue, ready);
		return 0;
	case 106:
		return wait_for_completion_timeout(&done, 5 * HZ) ? 0 : -ETIMEDOUT;
	case 107:
		ssleep(5);
		return 0;
	case 110:
		complete(&done);
		return 0;
	case 111:
		ready = 1;
		wake_up_all(&queue);
		return 0;
	case 112:
		up(&sem);
		return 0;
	case 113:
		ready = 0;
		reinit_completion(&done);
		return 0;
	}
	return -ENOTTY;
}

static const struct file_operations hang_fops = {
	.owner = THIS_MODULE,
	.unlocked_ioctl = hang_ioctl,
};

static struct miscdevice hang_device = {
	.minor = MISC_DYNAMIC_MINOR,
	.name = "hang",
	.fops = &hang_fops,
};

static int __init hang_init(void)
{
	sema_init(&sem, 0);
	return misc_register(&hang_device);
}

static void __exit hang_exit(void)
{
	misc_deregister(&hang_device);
}

module_init(hang_init);
module_exit(hang_exit);
MODULE_LICENSE("GPL");
