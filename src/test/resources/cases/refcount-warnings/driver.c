/* A refcount_t that is used too often warns, once for each kind of mistake, and saturates. */
#include <linux/module.h>
#include <linux/fs.h>
#include <linux/miscdevice.h>
#include <linux/uaccess.h>
#include <linux/refcount.h>
#include <linux/kref.h>

static void gone(struct kref *kref)
{
	pr_info("released\n");
}

static ssize_t bad_write(struct file *file, const char __user *buf, size_t len, loff_t *pos)
{
	char cmd[32] = "";
	refcount_t ref;
	struct kref kref;

	if (copy_from_user(cmd, buf, min(len, sizeof(cmd) - 1)))
		return -EFAULT;
	strim(cmd);
	if (!strcmp(cmd, "inc")) {
		refcount_set(&ref, 0);
		refcount_inc(&ref);
		pr_info("%x\n", refcount_read(&ref));
	}
	if (!strcmp(cmd, "under")) {
		refcount_set(&ref, 0);
		pr_info("last %d\n", refcount_dec_and_test(&ref));
		pr_info("%x\n", refcount_read(&ref));
	}
	if (!strcmp(cmd, "leak")) {
		refcount_set(&ref, 1);
		refcount_dec(&ref);
		pr_info("%x\n", refcount_read(&ref));
	}
	if (!strcmp(cmd, "kref")) {
		kref_init(&kref);
		pr_info("put %d\n", kref_put(&kref, gone));
		pr_info("put %d\n", kref_put(&kref, gone));
	}
	if (!strcmp(cmd, "notzero")) {
		refcount_set(&ref, 0);
		pr_info("got %d\n", refcount_inc_not_zero(&ref));
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
