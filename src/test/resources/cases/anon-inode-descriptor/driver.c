/* An ioctl that hands out descriptors with operations of their own, which hold the module. */
#include <linux/module.h>
#include <linux/fs.h>
#include <linux/file.h>
#include <linux/anon_inodes.h>
#include <linux/miscdevice.h>

static ssize_t inner_read(struct file *f, char __user *buf, size_t n, loff_t *pos)
{
	return simple_read_from_buffer(buf, n, pos, f->private_data, 5);
}
static int inner_release(struct inode *inode, struct file *f)
{
	pr_info("released %s\n", (char *)f->private_data);
	return 0;
}
static const struct file_operations inner_fops = { .owner = THIS_MODULE, .read = inner_read, .release = inner_release };

static long make(struct file *f, unsigned int cmd, unsigned long arg)
{
	struct file *file;
	int fd;

	if (cmd == 1)
		return anon_inode_getfd("[inner]", &inner_fops, "first", O_RDWR | O_CLOEXEC);
	if (cmd == 2) {
		fd = get_unused_fd_flags(O_CLOEXEC);
		if (fd < 0)
			return fd;
		file = anon_inode_getfile("[file]", &inner_fops, "other", O_RDONLY);
		if (IS_ERR(file)) {
			put_unused_fd(fd);
			return PTR_ERR(file);
		}
		file->f_mode |= FMODE_LSEEK;
		fd_install(fd, file);
		return fd;
	}
	if (cmd == 3) {
		file = fget(arg);
		if (!file)
			return -EBADF;
		pr_info("same operations %d, count %ld\n", file->f_op == &inner_fops, file_count(file));
		fput(file);
		return 0;
	}
	fd = get_unused_fd_flags(0);
	put_unused_fd(fd);
	return fd;
}
static const struct file_operations fops = { .owner = THIS_MODULE, .unlocked_ioctl = make };
static struct miscdevice misc = { .minor = MISC_DYNAMIC_MINOR, .name = "maker", .fops = &fops };
module_misc_device(misc);
MODULE_LICENSE("GPL");
