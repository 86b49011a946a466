/* Freed memory keeps its contents but for the pointer to the next free object, and is given out again first. */
#include <linux/module.h>
#include <linux/fs.h>
#include <linux/miscdevice.h>
#include <linux/uaccess.h>
#include <linux/slab.h>
#include <linux/gfp.h>

static void show(const char *what, u64 *p, int bytes)
{
	int i, other = -1, count = 0;

	for (i = 0; i < bytes / 8; i++)
		if (READ_ONCE(p[i]) != 0x4141414141414141ULL) { // event: use-after-free
			other = i * 8;
			count++;
		}
	pr_info("%s: %d words changed, the last at %d\n", what, count, other);
}

static ssize_t bad_write(struct file *file, const char __user *buf, size_t len, loff_t *pos)
{
	char cmd[32] = "";
	char *volatile p, *volatile q;

	if (copy_from_user(cmd, buf, min(len, sizeof(cmd) - 1)))
		return -EFAULT;
	strim(cmd);
	if (!strcmp(cmd, "fresh")) {
		p = kmalloc(64, GFP_KERNEL);
		pr_info("zeroed %d\n", !memchr_inv(p, 0, 64));
		kfree(p);
	}
	if (!strcmp(cmd, "object")) {
		p = kmalloc(64, GFP_KERNEL);
		memset(p, 0x41, 64);
		kfree(p);
		show("kmalloc-64", (void *)p, 64);
	}
	if (!strcmp(cmd, "odd")) {
		p = kmalloc(100, GFP_KERNEL);
		memset(p, 0x41, 96);
		kfree(p);
		show("kmalloc-128", (void *)p, 96);
	}
	if (!strcmp(cmd, "page")) {
		p = (void *)__get_free_page(GFP_KERNEL);
		memset(p, 0x41, 4096);
		free_page((unsigned long)p);
		show("page", (void *)p, 4096);
	}
	if (!strcmp(cmd, "again")) {
		p = kmalloc(64, GFP_KERNEL);
		q = kmalloc(64, GFP_KERNEL);
		kfree(p);
		kfree(q);
		p = kmalloc(64, GFP_KERNEL);
		pr_info("the last freed first: %d\n", p == q);
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
