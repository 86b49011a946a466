/* Readers in the shell's background block until a writer comes; kill, wait and timeout end those that nobody serves. */
#include <linux/module.h>
#include <linux/fs.h>
#include <linux/miscdevice.h>
#include <linux/uaccess.h>
#include <linux/wait.h>

MODULE_LICENSE("GPL");

static DECLARE_WAIT_QUEUE_HEAD(queue);
static char word[32];
static int length, opens;

static int box_open(struct inode *inode, struct file *file)
{
	opens++;
	return 0;
}

static int box_release(struct inode *inode, struct file *file)
{
	opens--;
	return 0;
}

static ssize_t box_read(struct file *file, char __user *to, size_t count, loff_t *pos)
{
	int n;

	if (*pos)
		return 0;
	if (wait_event_interruptible(queue, length > 0))
		return -ERESTARTSYS;
	n = min_t(int, count, length);
	if (copy_to_user(to, word, n))
		return -EFAULT;
	length = 0;
	*pos = n;
	return n;
}

static ssize_t box_write(struct file *file, const char __user *from, size_t count, loff_t *pos)
{
	int n = min_t(int, count, sizeof(word));

	if (copy_from_user(word, from, n))
		return -EFAULT;
	length = n;
	wake_up_interruptible(&queue);
	return n;
}

static const struct file_operations box_fops = {
	.owner = THIS_MODULE,
	.open = box_open,
	.release = box_release,
	.read = box_read,
	.write = box_write,
};

static struct miscdevice box = { .minor = MISC_DYNAMIC_MINOR, .name = "box", .fops = &box_fops };

module_misc_device(box);
module_param(opens, int, 0444);
