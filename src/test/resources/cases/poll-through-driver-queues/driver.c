/* A driver's poll operation: when it is asked, by select, poll, ppoll and epoll, with keys, and without poll_wait. */
#include <linux/fs.h>
#include <linux/miscdevice.h>
#include <linux/module.h>
#include <linux/poll.h>
#include <linux/uaccess.h>
#include <linux/wait.h>

MODULE_LICENSE("GPL");

static DECLARE_WAIT_QUEUE_HEAD(in);
static DECLARE_WAIT_QUEUE_HEAD(out);
static __poll_t state;
static int asked, forgetful;

static __poll_t my_poll(struct file *file, poll_table *wait)
{
	asked++;
	if (!forgetful) {
		poll_wait(file, &in, wait);
		poll_wait(file, &out, wait);
	}
	return state;
}
/* 101: set state; 102: wake readers; 103: wake writers with a key; 104: how often asked; 105: forget poll_wait; 106: who waits */
static long my_ioctl(struct file *file, unsigned int command, unsigned long arg)
{
	int n = asked;

	switch (command - 100) {
	case 1:
		state = arg;
		return 0;
	case 2:
		wake_up_interruptible(&in);
		return 0;
	case 3:
		wake_up_interruptible_poll(&out, arg);
		return 0;
	case 4:
		asked = 0;
		return n;
	case 5:
		forgetful = arg;
		return 0;
	case 6:
		return waitqueue_active(&in) + 2 * waitqueue_active(&out);
	}
	return -ENOTTY;
}
static const struct file_operations fops = {
	.owner = THIS_MODULE,
	.poll = my_poll,
	.unlocked_ioctl = my_ioctl,
};
static struct miscdevice misc = { MISC_DYNAMIC_MINOR, "polled", &fops };
module_misc_device(misc);
