/* A pipe in a driver: a circular buffer, readers and writers that sleep, O_NONBLOCK, poll() and FIONREAD. */
#include <linux/fs.h>
#include <linux/miscdevice.h>
#include <linux/module.h>
#include <linux/mutex.h>
#include <linux/poll.h>
#include <linux/sched/signal.h>
#include <linux/slab.h>
#include <linux/uaccess.h>
#include <linux/wait.h>
#include <asm/ioctls.h>

#define SIZE 16

static DECLARE_WAIT_QUEUE_HEAD(readers);
static DECLARE_WAIT_QUEUE_HEAD(writers);
static DEFINE_MUTEX(lock);
static char *buffer;
static int rp, wp, nreaders, nwriters;

static int space(void)
{
	return (rp + SIZE - wp - 1) % SIZE;
}

static int pipe_open(struct inode *inode, struct file *file)
{
	mutex_lock(&lock);
	nreaders += !!(file->f_mode & FMODE_READ);
	nwriters += !!(file->f_mode & FMODE_WRITE);
	mutex_unlock(&lock);
	return nonseekable_open(inode, file);
}

static int pipe_release(struct inode *inode, struct file *file)
{
	mutex_lock(&lock);
	nreaders -= !!(file->f_mode & FMODE_READ);
	nwriters -= !!(file->f_mode & FMODE_WRITE);
	if (nreaders + nwriters == 0)
		rp = wp = 0;
	mutex_unlock(&lock);
	return 0;
}

static ssize_t pipe_read(struct file *file, char __user *to, size_t count, loff_t *pos)
{
	if (mutex_lock_interruptible(&lock))
		return -ERESTARTSYS;
	while (rp == wp) {
		mutex_unlock(&lock);
		if (file->f_flags & O_NONBLOCK)
			return -EAGAIN;
		if (wait_event_interruptible(readers, rp != wp))
			return -ERESTARTSYS;
		if (mutex_lock_interruptible(&lock))
			return -ERESTARTSYS;
	}
	count = min_t(size_t, count, wp > rp ? wp - rp : SIZE - rp);
	if (copy_to_user(to, buffer + rp, count)) {
		mutex_unlock(&lock);
		return -EFAULT;
	}
	rp = (rp + count) % SIZE;
	mutex_unlock(&lock);
	wake_up_interruptible(&writers);
	return count;
}

static ssize_t pipe_write(struct file *file, const char __user *from, size_t count, loff_t *pos)
{
	if (mutex_lock_interruptible(&lock))
		return -ERESTARTSYS;
	while (space() == 0) {
		DEFINE_WAIT(wait);

		mutex_unlock(&lock);
		if (file->f_flags & O_NONBLOCK)
			return -EAGAIN;
		prepare_to_wait(&writers, &wait, TASK_INTERRUPTIBLE);
		if (space() == 0)
			schedule();
		finish_wait(&writers, &wait);
		if (signal_pending(current))
			return -ERESTARTSYS;
		if (mutex_lock_interruptible(&lock))
			return -ERESTARTSYS;
	}
	count = min_t(size_t, count, space());
	count = min_t(size_t, count, wp >= rp ? SIZE - wp : rp - wp - 1);
	if (copy_from_user(buffer + wp, from, count)) {
		mutex_unlock(&lock);
		return -EFAULT;
	}
	wp = (wp + count) % SIZE;
	mutex_unlock(&lock);
	wake_up_interruptible(&readers);
	return count;
}

static __poll_t pipe_poll(struct file *file, poll_table *wait)
{
	__poll_t mask = 0;

	mutex_lock(&lock);
	poll_wait(file, &readers, wait);
	poll_wait(file, &writers, wait);
	if (rp != wp)
		mask |= EPOLLIN | EPOLLRDNORM;
	if (space())
		mask |= EPOLLOUT | EPOLLWRNORM;
	mutex_unlock(&lock);
	return mask;
}

static long pipe_ioctl(struct file *file, unsigned int cmd, unsigned long arg)
{
	return cmd == FIONREAD ? put_user((wp + SIZE - rp) % SIZE, (int __user *)arg) : -ENOTTY;
}

static const struct file_operations fops = {
	.owner = THIS_MODULE,
	.open = pipe_open,
	.release = pipe_release,
	.read = pipe_read,
	.write = pipe_write,
	.poll = pipe_poll,
	.unlocked_ioctl = pipe_ioctl,
};
static struct miscdevice misc = { .minor = MISC_DYNAMIC_MINOR, .name = "scullpipe", .fops = &fops };

static int __init pipe_init(void)
{
	buffer = kmalloc(SIZE, GFP_KERNEL);
	if (!buffer)
		return -ENOMEM;
	return misc_register(&misc);
}

static void __exit pipe_exit(void)
{
	misc_deregister(&misc);
	kfree(buffer);
}

module_init(pipe_init);
module_exit(pipe_exit);
MODULE_LICENSE("GPL");
