/* A driver whose fault handler gives each page of a vmalloc buffer, as the textbooks write it. */
#include <linux/fs.h>
#include <linux/miscdevice.h>
#include <linux/mm.h>
#include <linux/module.h>
#include <linux/vmalloc.h>

#define PAGES 256

static void *buffer;

static vm_fault_t buffer_fault(struct vm_fault *vmf)
{
	struct page *page;

	if (vmf->pgoff >= PAGES)
		return VM_FAULT_SIGBUS;
	page = vmalloc_to_page(buffer + (vmf->pgoff << PAGE_SHIFT));
	get_page(page);
	vmf->page = page;
	return 0;
}

static const struct vm_operations_struct buffer_vm_ops = {
	.fault = buffer_fault,
};

static int buffer_mmap(struct file *file, struct vm_area_struct *vma)
{
	vma->vm_ops = &buffer_vm_ops;
	return 0;
}

static const struct file_operations buffer_fops = {
	.owner = THIS_MODULE,
	.mmap = buffer_mmap,
};

static struct miscdevice buffer_device = {
	.minor = MISC_DYNAMIC_MINOR,
	.name = "faults",
	.fops = &buffer_fops,
};

static int __init buffer_init(void)
{
	buffer = vmalloc(PAGES * PAGE_SIZE);
	return buffer ? misc_register(&buffer_device) : -ENOMEM;
}

static void __exit buffer_exit(void)
{
	misc_deregister(&buffer_device);
	vfree(buffer);
}

module_init(buffer_init);
module_exit(buffer_exit);
MODULE_LICENSE("GPL");
