/* The same pages twice: one device maps them at once with remap_pfn_range(), the other page by page in its fault handler. */
#include <linux/cdev.h>
#include <linux/fs.h>
#include <linux/gfp.h>
#include <linux/mm.h>
#include <linux/module.h>

#define ORDER 2
#define PAGES (1UL << ORDER)

static dev_t first;
static struct cdev devices[2];
static struct page *pages;
static int opens, faults;

static void simple_vma_open(struct vm_area_struct *vma)
{
	opens++;
	pr_info("open, %lu pages at offset %lu: %d\n", vma_pages(vma), vma->vm_pgoff, opens);
}

static void simple_vma_close(struct vm_area_struct *vma)
{
	opens--;
	pr_info("close, %lu pages at offset %lu: %d\n", vma_pages(vma), vma->vm_pgoff, opens);
}

static vm_fault_t simple_vma_fault(struct vm_fault *vmf)
{
	faults++;
	if (vmf->pgoff >= PAGES)
		return VM_FAULT_SIGBUS;
	vmf->page = pages + vmf->pgoff;
	get_page(vmf->page);
	pr_info("fault at page %lu of the device, %s\n", vmf->pgoff, vmf->flags & FAULT_FLAG_WRITE ? "to write" : "to read");
	return 0;
}

static const struct vm_operations_struct remap_ops = { .open = simple_vma_open, .close = simple_vma_close };
static const struct vm_operations_struct fault_ops = {
	.open = simple_vma_open,
	.close = simple_vma_close,
	.fault = simple_vma_fault,
};

static int simple_remap_mmap(struct file *file, struct vm_area_struct *vma)
{
	unsigned long size = vma->vm_end - vma->vm_start;

	if (vma->vm_pgoff >= PAGES || vma_pages(vma) > PAGES - vma->vm_pgoff)
		return -ENXIO;
	if (remap_pfn_range(vma, vma->vm_start, page_to_pfn(pages) + vma->vm_pgoff, size, vma->vm_page_prot))
		return -EAGAIN;
	vma->vm_ops = &remap_ops;
	simple_vma_open(vma);
	return 0;
}

static int simple_fault_mmap(struct file *file, struct vm_area_struct *vma)
{
	vma->vm_ops = &fault_ops;
	simple_vma_open(vma);
	return 0;
}

static const struct file_operations fops[2] = {
	{ .owner = THIS_MODULE, .mmap = simple_remap_mmap },
	{ .owner = THIS_MODULE, .mmap = simple_fault_mmap },
};

static int __init simple_init(void)
{
	unsigned long i;
	int ret;

	pages = alloc_pages(GFP_KERNEL | __GFP_ZERO | __GFP_COMP, ORDER);
	if (!pages)
		return -ENOMEM;
	for (i = 0; i < PAGES; i++)
		sprintf(page_address(pages + i), "page %lu", i);
	ret = alloc_chrdev_region(&first, 0, 2, "simple");
	if (ret)
		goto free;
	for (i = 0; i < 2 && ret == 0; i++) {
		cdev_init(&devices[i], &fops[i]);
		devices[i].owner = THIS_MODULE;
		ret = cdev_add(&devices[i], first + i, 1);
	}
	if (ret == 0)
		return 0;
	unregister_chrdev_region(first, 2);
free:
	__free_pages(pages, ORDER);
	return ret;
}

static void __exit simple_exit(void)
{
	cdev_del(&devices[0]);
	cdev_del(&devices[1]);
	unregister_chrdev_region(first, 2);
	pr_info("%d faults, page count %d, open %d\n", faults, page_count(pages), opens);
	__free_pages(pages, ORDER);
}

module_init(simple_init);
module_exit(simple_exit);
MODULE_LICENSE("GPL");
