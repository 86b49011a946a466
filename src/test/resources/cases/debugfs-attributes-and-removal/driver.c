/* Files of debugfs made by the macros, and what becomes of open ones when they are removed. */
#include <linux/module.h>
#include <linux/debugfs.h>
#include <linux/seq_file.h>
#include <linux/platform_device.h>

static struct dentry *dir, *inner;
static u64 stored = 5;
static struct platform_device *pdev;

static int get(void *data, u64 *val)
{
	pr_info("get %s\n", (char *)data);
	*val = stored;
	return stored == 13 ? -EBUSY : 0;
}
static int set(void *data, u64 val)
{
	pr_info("set %s %llu\n", (char *)data, val);
	if (val > 1000)
		return -ERANGE;
	stored = val;
	return 0;
}
DEFINE_SIMPLE_ATTRIBUTE(simple_fops, get, set, "<%llu>\n");
DEFINE_DEBUGFS_ATTRIBUTE(debug_fops, get, NULL, "0x%04llx\n");
DEFINE_SIMPLE_ATTRIBUTE(blind_fops, NULL, set, "%llu\n");

static int shown_show(struct seq_file *m, void *v)
{
	seq_printf(m, "shown %s %d\n", (char *)m->private, v == NULL);
	return 0;
}
DEFINE_SHOW_ATTRIBUTE(shown);

static int of_device(struct seq_file *m, void *data)
{
	seq_printf(m, "of %s\n", dev_name(m->private));
	return 0;
}

static ssize_t drop_write(struct file *f, const char __user *buf, size_t n, loff_t *pos)
{
	debugfs_remove(inner);
	inner = NULL;
	return n;
}
static int drop_release(struct inode *inode, struct file *f)
{
	pr_info("drop released\n");
	return 0;
}
static const struct file_operations drop_fops = { .owner = THIS_MODULE, .open = simple_open, .write = drop_write, .release = drop_release };
static ssize_t inner_read(struct file *f, char __user *buf, size_t n, loff_t *pos)
{
	return simple_read_from_buffer(buf, n, pos, f->private_data, 6);
}
static int inner_release(struct inode *inode, struct file *f)
{
	pr_info("inner released\n");
	return 0;
}
static const struct file_operations inner_fops = {
	.owner = THIS_MODULE, .open = simple_open, .read = inner_read, .release = inner_release, .llseek = default_llseek,
};

static int __init debug_init(void)
{
	dir = debugfs_create_dir("macros", NULL);
	debugfs_create_file("simple", 0644, dir, "simple", &simple_fops);
	debugfs_create_file_unsafe("debug", 0644, dir, "debug", &debug_fops);
	debugfs_create_file("blind", 0644, dir, "blind", &blind_fops);
	debugfs_create_file("shown", 0444, dir, "data", &shown_fops);
	debugfs_create_file("drop", 0200, dir, NULL, &drop_fops);
	inner = debugfs_create_dir("inner", dir);
	debugfs_create_file("file", 0444, inner, "inside", &inner_fops);
	pdev = platform_device_register_simple("shower", -1, NULL, 0);
	debugfs_create_devm_seqfile(&pdev->dev, "device", dir, of_device);
	pr_info("found %d\n", debugfs_lookup("inner", dir) == inner);
	pr_info("file again %ld\n", PTR_ERR(debugfs_create_file("shown", 0444, dir, NULL, &shown_fops)));
	return 0;
}
static void __exit debug_exit(void)
{
	debugfs_remove(dir);
	platform_device_unregister(pdev);
}
module_init(debug_init);
module_exit(debug_exit);
MODULE_LICENSE("GPL");
