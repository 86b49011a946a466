/* VM_FAULT_RETRY: the handler gives the mmap lock back, and the fault comes again with FAULT_FLAG_TRIED. */
#include <linux/module.h>
#include <linux/delay.h>
#include <linux/fs.h>
#include <linux/gfp.h>
#include <linux/miscdevice.h>
#include <linux/mm.h>

static struct page *page;

static vm_fault_t my_fault(struct vm_fault *vmf)
{
	struct mm_struct *mm = vmf->vma->vm_mm;

	pr_info("fault %lu:%s%s%s%s%s\n", vmf->pgoff, vmf->flags & FAULT_FLAG_ALLOW_RETRY ? " retry" : "",
		vmf->flags & FAULT_FLAG_TRIED ? " tried" : "", vmf->flags & FAULT_FLAG_WRITE ? " write" : "",
		vmf->flags & FAULT_FLAG_RETRY_NOWAIT ? " nowait" : "", fault_flag_allow_retry_first(vmf->flags) ? " first" : "");
	if (fault_flag_allow_retry_first(vmf->flags)) {
		mmap_read_unlock(mm);
		msleep(2);
		return VM_FAULT_RETRY;
	}
	get_page(page);
	vmf->page = page;
	return vmf->pgoff == 1 ? VM_FAULT_MAJOR : 0;
}

static const struct vm_operations_struct ops = { .fault = my_fault };

static int my_mmap(struct file *file, struct vm_area_struct *vma)
{
	vma->vm_ops = &ops;
	return 0;
}

static const struct file_operations fops = { .owner = THIS_MODULE, .mmap = my_mmap };
static struct miscdevice misc = { MISC_DYNAMIC_MINOR, "retry", &fops };

static int __init my_init(void)
{
	page = alloc_page(GFP_KERNEL | __GFP_ZERO);
	strcpy(page_address(page), "second time");
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
