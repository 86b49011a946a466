/* A call through a bad pointer faults where it leads, which the caller in the trace explains. */
#include <linux/module.h>
#include <linux/fs.h>
#include <linux/miscdevice.h>
#include <linux/uaccess.h>
#include <linux/slab.h>

static int (*nothing)(void);

static ssize_t bad_write(struct file *file, const char __user *buf, size_t len, loff_t *pos)
{
	char cmd[32] = "";

	if (copy_from_user(cmd, buf, min(len, sizeof(cmd) - 1)))
		return -EFAULT;
	strim(cmd);
	if (!strcmp(cmd, "null")) {
		return READ_ONCE(nothing)();
	}
	if (!strcmp(cmd, "wild")) {
		return ((int (*)(void))0xffffffff12345678UL)();
	}
	if (!strcmp(cmd, "noncanonical")) {
		return ((int (*)(void))0x1234567812345678UL)();
	}
	if (!strcmp(cmd, "data")) {
		return ((int (*)(void))&nothing)();
	}
	if (!strcmp(cmd, "heap")) {
		return ((int (*)(void))kzalloc(64, GFP_KERNEL))();
	}
	if (!strcmp(cmd, "user")) {
		return ((int (*)(void))buf)();
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
