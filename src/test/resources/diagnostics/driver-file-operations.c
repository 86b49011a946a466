#include <linux/module.h>
#include <linux/fs.h>
static int f_open(struct file *filp) { return 0; }
static int f_release(struct inode *inode, struct file *filp) { return 0; }
static int f_read(struct file *filp, char *buf, size_t count, loff_t *pos) { return 0; }
static ssize_t f_write(struct file *filp, const char *buf, int count, loff_t *pos) { return 0; }
static int f_ioctl(struct inode *inode, struct file *filp, unsigned int cmd, unsigned long arg) { return 0; }
static long f_mmap(struct file *filp, struct vm_area_struct *vma) { return 0; }
static struct file_operations fops = {
	.owner = THIS_MODULE,
	.open = f_open,
	.release = f_release,
	.read = f_read,
	.write = f_write,
	.ioctl = f_ioctl,
	.unlocked_ioctl = f_ioctl,
	.mmap = f_mmap,
	.closed = f_release,
};
static int __init f_init(void)
{
	return register_chrdev(240, "f", &fops);
}
module_init(f_init);
MODULE_LICENSE("GPL");
