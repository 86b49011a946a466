/* map_pages: a read fault asks it for the pages around first; what it leaves out goes to fault; writes never ask it. */
#include <linux/fs.h>
#include <linux/io.h>
#include <linux/miscdevice.h>
#include <linux/mm.h>
#include <linux/module.h>
#include <linux/version.h>

#define ORDER 5

static unsigned long buffer;

static unsigned long frame(pgoff_t page)
{
	return (virt_to_phys((void *)buffer) >> PAGE_SHIFT) + page;
}

static vm_fault_t around_map_pages(struct vm_fault *vmf, pgoff_t start, pgoff_t end)
{
	unsigned long address = vmf->address - ((vmf->pgoff - start) << PAGE_SHIFT);
	pgoff_t page;

	pr_info("map_pages for %lu: %lu to %lu\n", vmf->pgoff, start, end);
	if (vmf->pgoff % 5 == 4)
		return 0;
	for (page = start; page <= end; page++, address += PAGE_SIZE)
		if (page % 5 != 4)
			vmf_insert_pfn(vmf->vma, address, frame(page));
	return VM_FAULT_NOPAGE;
}

static vm_fault_t around_fault(struct vm_fault *vmf)
{
	pr_info("fault for %lu, %s\n", vmf->pgoff, vmf->flags & FAULT_FLAG_WRITE ? "write" : "read");
	return vmf_insert_pfn(vmf->vma, vmf->address, frame(vmf->pgoff));
}

static const struct vm_operations_struct around_vm_ops = {
	.fault = around_fault,
	.map_pages = around_map_pages,
};

static int around_mmap(struct file *file, struct vm_area_struct *vma)
{
#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 3, 0)
	vma->vm_flags |= VM_PFNMAP;
#else
	vm_flags_set(vma, VM_PFNMAP);
#endif
	vma->vm_ops = &around_vm_ops;
	return 0;
}

static const struct file_operations around_fops = {
	.owner = THIS_MODULE,
	.mmap = around_mmap,
};

static struct miscdevice around_device = {
	.minor = MISC_DYNAMIC_MINOR,
	.name = "around",
	.fops = &around_fops,
};

static int __init around_init(void)
{
	int page;

	buffer = __get_free_pages(GFP_KERNEL | __GFP_ZERO, ORDER);
	if (!buffer)
		return -ENOMEM;
	for (page = 0; page < 1 << ORDER; page++)
		sprintf((char *)buffer + page * PAGE_SIZE, "page %d", page);
	return misc_register(&around_device);
}

static void __exit around_exit(void)
{
	misc_deregister(&around_device);
	free_pages(buffer, ORDER);
}

module_init(around_init);
module_exit(around_exit);
MODULE_LICENSE("GPL");
