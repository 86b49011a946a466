// A driver without its headers: for each thing that is missing its header is named.
#include <linux/module.h>

static char *buffer;

static int drv_mmap(struct file *f, struct vm_area_struct *vma)
{
	unsigned long pfn = virt_to_phys(buffer) >> PAGE_SHIFT;

	return remap_pfn_range(vma, vma->vm_start, pfn, PAGE_SIZE, vma->vm_page_prot);
}

static ssize_t drv_read(struct file *f, char __user *to, size_t n, loff_t *pos)
{
	return copy_to_user(to, buffer, n) ? -EFAULT : 0;
}

static const struct file_operations ops = {
	.mmap = drv_mmap,
	.read = drv_read,
};

static struct cdev device;
static DEFINE_MUTEX(lock);
static atomic_t uses;

static int __init drv_init(void)
{
	register_chrdev_region(0, 1, "drv");
	remap_vmalloc_range(0, buffer, 0);
	dma_set_mask_and_coherent(0, 0);
	return 0;
}
module_init(drv_init);
MODULE_LICENSE("GPL");
