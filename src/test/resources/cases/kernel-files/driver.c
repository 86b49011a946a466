/* Where drivers show things: a class with its own nodes, sysfs attributes, /proc with seq_file. */
#include <linux/module.h>
#include <linux/version.h>
#include <linux/cdev.h>
#include <linux/device.h>
#include <linux/fs.h>
#include <linux/proc_fs.h>
#include <linux/seq_file.h>
#include <linux/slab.h>
#include <linux/uaccess.h>

static dev_t number;
static struct cdev cdev;
static struct class *class;
static struct device *device;
static struct proc_dir_entry *dir;
static int value = 5;
static char buffer[64] = "initial\n";

static void *rows_start(struct seq_file *m, loff_t *pos)
{
	if (*pos == 0)
		return SEQ_START_TOKEN;
	return *pos <= 3 ? (void *)(long)(*pos + 1) : NULL;
}

static void *rows_next(struct seq_file *m, void *v, loff_t *pos)
{
	++*pos;
	return rows_start(m, pos);
}

static void rows_stop(struct seq_file *m, void *v)
{
}

static int rows_show(struct seq_file *m, void *v)
{
	if (v == SEQ_START_TOKEN) {
		seq_puts(m, "header\n");
		return 0;
	}
	seq_printf(m, "row %ld", (long)v - 1);
	seq_putc(m, '\n');
	return 0;
}

static const struct seq_operations rows = { rows_start, rows_stop, rows_next, rows_show };

static int rows_open(struct inode *inode, struct file *file)
{
	return seq_open(file, &rows);
}

static const struct proc_ops rows_ops = {
	.proc_open = rows_open,
	.proc_read = seq_read,
	.proc_lseek = seq_lseek,
	.proc_release = seq_release,
};

static int big_show(struct seq_file *m, void *v)
{
	int i;

	for (i = 0; i < 1000; i++)
		seq_printf(m, "line %d of %s\n", i, (char *)m->private);
	return 0;
}

static int big_open(struct inode *inode, struct file *file)
{
	return single_open(file, big_show, pde_data(inode));
}

static ssize_t big_write(struct file *file, const char __user *buf, size_t len, loff_t *pos)
{
	int ret = kstrtoint_from_user(buf, len, 0, &value);

	pr_info("write of %zu: %d, value %d\n", len, ret, value);
	return ret ? ret : len;
}

static const struct proc_ops big_ops = {
	.proc_open = big_open,
	.proc_read = seq_read,
	.proc_write = big_write,
	.proc_lseek = seq_lseek,
	.proc_release = single_release,
};

static ssize_t value_show(struct device *dev, struct device_attribute *attr, char *buf)
{
	return sysfs_emit(buf, "%d\n", value);
}

static ssize_t value_store(struct device *dev, struct device_attribute *attr, const char *buf, size_t len)
{
	int ret = kstrtoint(buf, 0, &value);

	return ret ? ret : len;
}
static DEVICE_ATTR_RW(value);

static int f_open(struct inode *inode, struct file *file)
{
	pr_info("open minor %u of %s, access %x, mode %x\n", iminor(inode), file->f_path.dentry->d_name.name,
		file->f_flags & O_ACCMODE, file->f_mode & (FMODE_READ | FMODE_WRITE));
	file->private_data = inode->i_cdev == &cdev ? buffer : NULL;
	return 0;
}

static ssize_t f_read(struct file *file, char __user *buf, size_t len, loff_t *pos)
{
	return simple_read_from_buffer(buf, len, pos, file->private_data, strlen(buffer));
}

static ssize_t f_write(struct file *file, const char __user *buf, size_t len, loff_t *pos)
{
	ssize_t n = simple_write_to_buffer(buffer, sizeof(buffer) - 1, pos, buf, len);

	if (n > 0)
		buffer[*pos] = 0;
	return n;
}

static loff_t f_seek(struct file *file, loff_t offset, int whence)
{
	return fixed_size_llseek(file, offset, whence, sizeof(buffer));
}

static int f_release(struct inode *inode, struct file *file)
{
	pr_info("release\n");
	return 0;
}

static const struct file_operations fops = {
	.owner = THIS_MODULE,
	.open = f_open,
	.read = f_read,
	.write = f_write,
	.llseek = f_seek,
	.release = f_release,
};

#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 2, 0)
static char *node(struct device *dev, umode_t *mode)
#else
static char *node(const struct device *dev, umode_t *mode)
#endif
{
	if (mode)
		*mode = 0666;
	return kasprintf(GFP_KERNEL, "sub/%s", dev_name(dev));
}

static int __init f_init(void)
{
	int ret = alloc_chrdev_region(&number, 0, 2, "filesdev");

	if (ret)
		return ret;
	cdev_init(&cdev, &fops);
	ret = cdev_add(&cdev, number, 2);
	pr_info("cdev_add %d, minor %d\n", ret, MINOR(number));
#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 4, 0)
	class = class_create(THIS_MODULE, "filesclass");
#else
	class = class_create("filesclass");
#endif
	class->devnode = node;
	device = device_create(class, NULL, number, buffer, "files%d", 0);
	device_create(class, NULL, number + 1, NULL, "files%d", 1);
	ret = device_create_file(device, &dev_attr_value);
	dev_info(device, "driver data is mine: %d, attribute %d\n", dev_get_drvdata(device) == buffer, ret);
	dir = proc_mkdir("filesdir", NULL);
	proc_create("rows", 0, dir, &rows_ops);
	proc_create_data("big", 0644, dir, &big_ops, "secrets");
	proc_create_seq("seq", 0444, dir, &rows);
	return 0;
}

static void __exit f_exit(void)
{
	proc_remove(dir);
	device_remove_file(device, &dev_attr_value);
	device_destroy(class, number);
	device_destroy(class, number + 1);
	class_destroy(class);
	cdev_del(&cdev);
	unregister_chrdev_region(number, 2);
}

module_init(f_init);
module_exit(f_exit);
MODULE_LICENSE("GPL");
