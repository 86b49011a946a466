/* Objects freed into the wrong cache, what is no object at all, and a cache destroyed too early. */
#include <linux/module.h>
#include <linux/fs.h>
#include <linux/miscdevice.h>
#include <linux/uaccess.h>
#include <linux/slab.h>
#include <linux/gfp.h>

static struct kmem_cache *small, *large;

static void make(void)
{
	small = kmem_cache_create("bad_small", 40, 0, SLAB_ACCOUNT, NULL);
	large = kmem_cache_create("bad_large", 888, 0, SLAB_HWCACHE_ALIGN, NULL);
}

static ssize_t bad_write(struct file *file, const char __user *buf, size_t len, loff_t *pos)
{
	char cmd[32] = "";

	if (copy_from_user(cmd, buf, min(len, sizeof(cmd) - 1)))
		return -EFAULT;
	strim(cmd);
	if (!strcmp(cmd, "make")) {
		make();
	}
	if (!strcmp(cmd, "wrong")) {
		kmem_cache_free(large, kmem_cache_alloc(small, GFP_KERNEL));
	}
	if (!strcmp(cmd, "page")) {
		kmem_cache_free(small, (void *)__get_free_page(GFP_KERNEL));
	}
	if (!strcmp(cmd, "early")) {
		kmem_cache_alloc(large, GFP_KERNEL);
		kmem_cache_destroy(large);
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
