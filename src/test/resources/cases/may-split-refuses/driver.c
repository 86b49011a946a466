/* A may_split that refuses: munmap, mprotect, madvise, mlock and mremap of a part fail, of the whole they work. */
#include <linux/module.h>
#include <linux/fs.h>
#include <linux/gfp.h>
#include <linux/miscdevice.h>
#include <linux/mm.h>

static struct page *page;

static int my_split(struct vm_area_struct *vma, unsigned long addr)
{
	pr_info("may_split at page %lu of %lu\n", (addr - vma->vm_start) >> PAGE_SHIFT, vma_pages(vma));
	return vma->vm_pgoff ? -EBUSY : -EINVAL;
}

static int my_mremap(struct vm_area_struct *vma)
{
	pr_info("mremap: %lu pages\n", vma_pages(vma));
	return vma->vm_pgoff ? -EPERM : 0;
}

static void my_open(struct vm_area_struct *vma)
{
	pr_info("open: %lu pages at %lu\n", vma_pages(vma), vma->vm_pgoff);
}

static void my_close(struct vm_area_struct *vma)
{
	pr_info("close: %lu pages at %lu\n", vma_pages(vma), vma->vm_pgoff);
}

static vm_fault_t my_fault(struct vm_fault *vmf)
{
	get_page(page);
	vmf->page = page;
	return 0;
}

static const struct vm_operations_struct ops = {
	.open = my_open, .close = my_close, .may_split = my_split, .mremap = my_mremap, .fault = my_fault,
};

static int my_mmap(struct file *file, struct vm_area_struct *vma)
{
	vma->vm_ops = &ops;
	return 0;
}

static const struct file_operations fops = { .owner = THIS_MODULE, .mmap = my_mmap };
static struct miscdevice misc = { MISC_DYNAMIC_MINOR, "nosplit", &fops };

static int __init my_init(void)
{
	page = alloc_page(GFP_KERNEL | __GFP_ZERO);
	strcpy(page_address(page), "whole");
	return misc_register(&misc);
}

static void __exit my_exit(void)
{
	misc_deregister(&misc);
	pr_info("count %d\n", page_count(page));
	put_page(page);
}

module_init(my_init);
module_exit(my_exit);
MODULE_LICENSE("GPL");
