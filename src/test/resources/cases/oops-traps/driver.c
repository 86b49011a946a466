/* Exceptions that are no page faults: a division by zero, ud2, BUG(), BUG_ON(). */
#include <linux/module.h>
#include <linux/fs.h>
#include <linux/miscdevice.h>
#include <linux/uaccess.h>

static int zero;

static ssize_t bad_write(struct file *file, const char __user *buf, size_t len, loff_t *pos)
{
	char cmd[32] = "";

	if (copy_from_user(cmd, buf, min(len, sizeof(cmd) - 1)))
		return -EFAULT;
	strim(cmd);
	if (!strcmp(cmd, "divide")) {
		return 5 / READ_ONCE(zero);
	}
	if (!strcmp(cmd, "modulo")) {
		return 5UL % READ_ONCE(zero);
	}
	if (!strcmp(cmd, "ud2")) {
		asm volatile("ud2");
	}
	if (!strcmp(cmd, "bug")) {
		BUG();
	}
	if (!strcmp(cmd, "bugon")) {
		BUG_ON(READ_ONCE(zero) == 0);
	}
	if (!strcmp(cmd, "fine")) {
		BUG_ON(READ_ONCE(zero) != 0);
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
