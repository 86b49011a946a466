/* Logs open, release and the vma's close with the number each open got. */
#include <linux/fs.h>
#include <linux/miscdevice.h>
#include <linux/mm.h>
#include <linux/module.h>

static unsigned long opened;

static void v_close(struct vm_area_struct *vma)
{
	pr_info("vma of %lu closes\n", (unsigned long)vma->vm_private_data);
}

static const struct vm_operations_struct ops = { .close = v_close };

static int v_open(struct inode *inode, struct file *file)
{
	file->private_data = (void *)++opened;
	return 0;
}

static int v_release(struct inode *inode, struct file *file)
{
	pr_info("file %lu released\n", (unsigned long)file->private_data);
	return 0;
}

static int v_flush(struct file *file, fl_owner_t id)
{
	pr_info("file %lu flushed\n", (unsigned long)file->private_data);
	return 0;
}

static int v_mmap(struct file *file, struct vm_area_struct *vma)
{
	vma->vm_private_data = file->private_data;
	vma->vm_ops = &ops;
	return 0;
}

static long v_ioctl(struct file *file, unsigned int cmd, unsigned long arg)
{
	if (cmd == 0x6d00)
		pr_info("-- %lu\n", arg);
	if (cmd == 0x6d01)
		{
		int result = vm_munmap(arg, PAGE_SIZE);

		pr_info("vm_munmap %d\n", result);
	}
	return 0;
}

static const struct file_operations fops = {
	.owner = THIS_MODULE, .open = v_open, .flush = v_flush, .release = v_release, .mmap = v_mmap, .unlocked_ioctl = v_ioctl,
};
static struct miscdevice misc = { .minor = MISC_DYNAMIC_MINOR, .name = "order", .fops = &fops };
module_misc_device(misc);
MODULE_LICENSE("GPL");
