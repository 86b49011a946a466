/* fasync: who is signalled, with which signal and siginfo, when the operation is called, and when it is left out. */
#include <linux/fs.h>
#include <linux/miscdevice.h>
#include <linux/module.h>
#include <linux/poll.h>

MODULE_LICENSE("GPL");

static struct fasync_struct *queue;

static int my_fasync(int fd, struct file *file, int on)
{
	int ret = fasync_helper(fd, file, on, &queue);

	pr_info("fasync: fd %s, on %d, returns %d, flag %d, list %d\n", fd < 0 ? "none" : "given", on, ret, !!(file->f_flags & FASYNC), !!queue);
	return ret;
}
static int my_release(struct inode *inode, struct file *file)
{
	pr_info("release, list %d\n", !!queue);
	return 0;
}
static ssize_t my_write(struct file *file, const char __user *buf, size_t count, loff_t *pos)
{
	if (queue)
		kill_fasync(&queue, SIGIO, count == 1 ? POLL_IN : count == 2 ? POLL_OUT : POLL_HUP);
	return count;
}
static const struct file_operations fops = {
	.owner = THIS_MODULE,
	.write = my_write,
	.fasync = my_fasync,
	.release = my_release,
};
static const struct file_operations none = { .owner = THIS_MODULE };
static struct miscdevice misc = { MISC_DYNAMIC_MINOR, "async", &fops };
static struct miscdevice plain = { MISC_DYNAMIC_MINOR, "plain", &none };

static int __init async_init(void)
{
	misc_register(&plain);
	return misc_register(&misc);
}
static void __exit async_exit(void)
{
	misc_deregister(&misc);
	misc_deregister(&plain);
}
module_init(async_init);
module_exit(async_exit);
