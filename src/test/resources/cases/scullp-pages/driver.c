/* Whole pages behind a device: fault handlers hand them out, an order above 0 refuses mmap(), and mappings hold back truncation. */
#include <linux/fs.h>
#include <linux/gfp.h>
#include <linux/miscdevice.h>
#include <linux/mm.h>
#include <linux/module.h>
#include <linux/mutex.h>
#include <linux/uaccess.h>

#define MOST 8

static int order;
module_param(order, int, 0444);

static void *blocks[MOST];
static size_t size;
static int vmas;
static DEFINE_MUTEX(lock);

static size_t block_size(void)
{
	return PAGE_SIZE << order;
}

static int scullp_trim(void)
{
	int i;

	if (vmas)
		return -EBUSY;
	for (i = 0; i < MOST; i++) {
		free_pages((unsigned long)blocks[i], order);
		blocks[i] = NULL;
	}
	size = 0;
	return 0;
}

static int scullp_open(struct inode *inode, struct file *file)
{
	int ret = 0;

	if ((file->f_flags & O_ACCMODE) == O_WRONLY) {
		mutex_lock(&lock);
		ret = scullp_trim();
		mutex_unlock(&lock);
	}
	return ret;
}

static ssize_t scullp_write(struct file *file, const char __user *buffer, size_t count, loff_t *pos)
{
	unsigned long n = *pos / block_size(), at = *pos % block_size();
	ssize_t ret = -ENOMEM;

	if (n >= MOST)
		return -ENOSPC;
	mutex_lock(&lock);
	if (!blocks[n])
		blocks[n] = (void *)__get_free_pages(GFP_KERNEL | __GFP_ZERO | __GFP_COMP, order);
	if (!blocks[n])
		goto out;
	count = min_t(size_t, count, block_size() - at);
	ret = copy_from_user(blocks[n] + at, buffer, count) ? -EFAULT : count;
	if (ret > 0) {
		*pos += ret;
		size = max_t(size_t, size, *pos);
	}
out:
	mutex_unlock(&lock);
	return ret;
}

static ssize_t scullp_read(struct file *file, char __user *buffer, size_t count, loff_t *pos)
{
	unsigned long n = *pos / block_size(), at = *pos % block_size();
	ssize_t ret = 0;

	mutex_lock(&lock);
	if (*pos < size && blocks[n]) {
		count = min3(count, (size_t)(size - *pos), block_size() - at);
		ret = copy_to_user(buffer, blocks[n] + at, count) ? -EFAULT : count;
		if (ret > 0)
			*pos += ret;
	}
	mutex_unlock(&lock);
	return ret;
}

static void scullp_vma_open(struct vm_area_struct *vma)
{
	vmas++;
}

static void scullp_vma_close(struct vm_area_struct *vma)
{
	vmas--;
}

static vm_fault_t scullp_vma_fault(struct vm_fault *vmf)
{
	vm_fault_t ret = VM_FAULT_SIGBUS;

	mutex_lock(&lock);
	if (vmf->pgoff < MOST && vmf->pgoff << PAGE_SHIFT < size && blocks[vmf->pgoff]) {
		vmf->page = virt_to_page(blocks[vmf->pgoff]);
		get_page(vmf->page);
		ret = 0;
	}
	mutex_unlock(&lock);
	return ret;
}

static const struct vm_operations_struct scullp_vm_ops = {
	.open = scullp_vma_open,
	.close = scullp_vma_close,
	.fault = scullp_vma_fault,
};

static int scullp_mmap(struct file *file, struct vm_area_struct *vma)
{
	if (order)
		return -ENODEV;
	vma->vm_ops = &scullp_vm_ops;
	scullp_vma_open(vma);
	return 0;
}

static const struct file_operations scullp_fops = {
	.owner = THIS_MODULE,
	.open = scullp_open,
	.read = scullp_read,
	.write = scullp_write,
	.llseek = default_llseek,
	.mmap = scullp_mmap,
};
static struct miscdevice misc = { .minor = MISC_DYNAMIC_MINOR, .name = "scullp", .fops = &scullp_fops };

static int __init scullp_init(void)
{
	return misc_register(&misc);
}

static void __exit scullp_exit(void)
{
	misc_deregister(&misc);
	scullp_trim();
}

module_init(scullp_init);
module_exit(scullp_exit);
MODULE_LICENSE("GPL");
