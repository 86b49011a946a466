/* Every ready-made llseek and open, and what an own one answers. */
#include <linux/module.h>
#include <linux/fs.h>
#include <linux/cdev.h>
#include <linux/slab.h>

static dev_t first;
static struct cdev cdevs[8];

static ssize_t at_read(struct file *f, char __user *buf, size_t n, loff_t *pos)
{
	pr_info("read at %lld\n", pos ? *pos : -1);
	if (pos)
		*pos += n;
	return n;
}
static loff_t fixed(struct file *f, loff_t o, int w) { return fixed_size_llseek(f, o, w, 100); }
static loff_t no_end(struct file *f, loff_t o, int w) { return no_seek_end_llseek(f, o, w); }
static loff_t own(struct file *f, loff_t o, int w) { return w == SEEK_END ? -EOPNOTSUPP : o * 2; }
static loff_t sized(struct file *f, loff_t o, int w) { return generic_file_llseek_size(f, o, w, 50, 40); }
static int none_open(struct inode *i, struct file *f) { return nonseekable_open(i, f); }
static int stream(struct inode *i, struct file *f) { return stream_open(i, f); }

static const struct file_operations ops[8] = {
	{ .owner = THIS_MODULE, .read = at_read },
	{ .owner = THIS_MODULE, .read = at_read, .llseek = noop_llseek },
	{ .owner = THIS_MODULE, .read = at_read, .llseek = default_llseek },
	{ .owner = THIS_MODULE, .read = at_read, .llseek = fixed },
	{ .owner = THIS_MODULE, .read = at_read, .llseek = no_end },
	{ .owner = THIS_MODULE, .read = at_read, .llseek = own },
	{ .owner = THIS_MODULE, .read = at_read, .llseek = sized },
	{ .owner = THIS_MODULE, .read = at_read, .open = none_open, .llseek = default_llseek },
};
static const struct file_operations stream_ops = { .owner = THIS_MODULE, .read = at_read, .open = stream };
static struct cdev stream_cdev;

static int __init seek_init(void)
{
	int i, ret = alloc_chrdev_region(&first, 0, 9, "seek");

	for (i = 0; !ret && i < 8; i++) {
		cdev_init(&cdevs[i], &ops[i]);
		ret = cdev_add(&cdevs[i], first + i, 1);
	}
	cdev_init(&stream_cdev, &stream_ops);
	return ret ?: cdev_add(&stream_cdev, first + 8, 1);
}
static void __exit seek_exit(void)
{
	int i;

	for (i = 0; i < 8; i++)
		cdev_del(&cdevs[i]);
	cdev_del(&stream_cdev);
	unregister_chrdev_region(first, 9);
}
module_init(seek_init);
module_exit(seek_exit);
MODULE_LICENSE("GPL");
