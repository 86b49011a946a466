/* Each kind of bad address has its own oops: null, near null, user space, unmapped, not canonical, read-only. */
#include <linux/module.h>
#include <linux/fs.h>
#include <linux/miscdevice.h>
#include <linux/uaccess.h>
#include <linux/vmalloc.h>

struct large { char pad[5000]; int far; };

static const int constant = 5;

static ssize_t bad_write(struct file *file, const char __user *buf, size_t len, loff_t *pos)
{
	char cmd[32] = "";
	volatile int *p;

	if (copy_from_user(cmd, buf, min(len, sizeof(cmd) - 1)))
		return -EFAULT;
	strim(cmd);
	if (!strcmp(cmd, "near")) {
		*(volatile int *)8 = 1;
	}
	if (!strcmp(cmd, "far")) {
		return READ_ONCE(((struct large *)NULL)->far);
	}
	if (!strcmp(cmd, "errptr")) {
		return *(volatile int *)ERR_PTR(-ENOMEM);
	}
	if (!strcmp(cmd, "noncanonical")) {
		*(volatile int *)0x0123456789abcdefUL = 1;
	}
	if (!strcmp(cmd, "user")) {
		return *(volatile int __force *)buf;
	}
	if (!strcmp(cmd, "userwrite")) {
		*(volatile char __force *)buf = 1;
	}
	if (!strcmp(cmd, "unmapped")) {
		return *(volatile int *)0x10000;
	}
	if (!strcmp(cmd, "guard")) {
		p = vmalloc(4096);
		return p[1024];
	}
	if (!strcmp(cmd, "text")) {
		*(volatile int *)(unsigned long)bad_write = 1;
	}
	if (!strcmp(cmd, "constant")) {
		*(volatile int *)(unsigned long)&constant = 1;
	}
	if (!strcmp(cmd, "literal")) {
		*(volatile char *)"hello" = 1;
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
