/* What struct vm_fault tells a fault handler: flags, pgoff, address, real_address, cow_page, orig_pte, gfp_mask. */
#include <linux/module.h>
#include <linux/fs.h>
#include <linux/gfp.h>
#include <linux/miscdevice.h>
#include <linux/mm.h>
#include <linux/uaccess.h>
#include <linux/version.h>

static struct page *page;

static vm_fault_t my_fault(struct vm_fault *vmf)
{
	struct vm_area_struct *vma = vmf->vma;

	pr_info("%s%s%s%s%s%s%s%s%s, pgoff %lu, page %lu + %lu, %s, pte %s, %s, vmf->page %s\n",
		vmf->flags & FAULT_FLAG_WRITE ? "write " : "", vmf->flags & FAULT_FLAG_MKWRITE ? "mkwrite " : "",
		vmf->flags & FAULT_FLAG_ALLOW_RETRY ? "retry " : "", vmf->flags & FAULT_FLAG_RETRY_NOWAIT ? "nowait " : "",
		vmf->flags & FAULT_FLAG_KILLABLE ? "killable " : "", vmf->flags & FAULT_FLAG_TRIED ? "tried " : "",
		vmf->flags & FAULT_FLAG_USER ? "user " : "", vmf->flags & FAULT_FLAG_REMOTE ? "remote " : "",
		vmf->flags & FAULT_FLAG_INSTRUCTION ? "instruction " : "",
		vmf->pgoff, (vmf->address - vma->vm_start) >> PAGE_SHIFT,
		vmf->real_address - vmf->address, vmf->cow_page ? "cow" : "no cow",
		pte_none(vmf->orig_pte) ? "none" : "some", vmf->pte ? "mapped" : "not mapped", vmf->page ? "set" : "NULL");
	pr_info("interruptible %d, unshare %d, gfp io %d fs %d highmem %d movable %d, pmd %d, address aligned %d\n",
		!!(vmf->flags & FAULT_FLAG_INTERRUPTIBLE), !!(vmf->flags & FAULT_FLAG_UNSHARE),
		!!(vmf->gfp_mask & __GFP_IO), !!(vmf->gfp_mask & __GFP_FS), !!(vmf->gfp_mask & __GFP_HIGHMEM),
		!!(vmf->gfp_mask & __GFP_MOVABLE), vmf->pmd != NULL, PAGE_ALIGNED(vmf->address));
	get_page(page);
	vmf->page = page;
	return 0;
}

static const struct vm_operations_struct ops = { .fault = my_fault };

static int my_mmap(struct file *file, struct vm_area_struct *vma)
{
	vma->vm_ops = &ops;
	return 0;
}

static ssize_t my_read(struct file *file, char __user *buf, size_t len, loff_t *pos)
{
	return copy_to_user(buf, "from read()", 12) ? -EFAULT : 12;
}

static ssize_t my_write(struct file *file, const char __user *buf, size_t len, loff_t *pos)
{
	char text[64] = "";

	if (len >= sizeof(text) || copy_from_user(text, buf, len))
		return -EFAULT;
	pr_info("- %s\n", text);
	return len;
}

static const struct file_operations fops = {
	.owner = THIS_MODULE, .mmap = my_mmap, .read = my_read, .write = my_write,
};
static struct miscdevice misc = { MISC_DYNAMIC_MINOR, "fields", &fops };

static int __init my_init(void)
{
	page = alloc_page(GFP_KERNEL | __GFP_ZERO);
	memset(page_address(page), 0xc3, 64);	/* ret */
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
