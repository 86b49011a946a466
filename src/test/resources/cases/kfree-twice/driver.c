/* A second kfree() of the object that was freed last is a BUG of the allocator's. */
#include <linux/module.h>
#include <linux/fs.h>
#include <linux/miscdevice.h>
#include <linux/uaccess.h>
#include <linux/slab.h>

static ssize_t bad_write(struct file *file, const char __user *buf, size_t len, loff_t *pos)
{
	char cmd[32] = "";
	void *volatile p;

	if (copy_from_user(cmd, buf, min(len, sizeof(cmd) - 1)))
		return -EFAULT;
	strim(cmd);
	if (!strcmp(cmd, "twice")) {
		p = kmalloc(64, GFP_KERNEL);
		kfree(p);
		kfree(p); // event: double-free
	}
	pr_info("%s returns\n", cmd);
	return len;
}

static const struct file_operations fops = {
	.owner = THIS_MODULE,
	.write = bad_write,
};

static struct miscdevice misc = { MISC_DYNAMIC_MINOR, "bad", &fops };

module_misc_device(misc);
MODULE_LICENSE("GPL");
