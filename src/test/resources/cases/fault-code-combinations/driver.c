/* VM_FAULT_ codes in combination: which one wins, what counts as a major fault, what the log says. */
#include <linux/module.h>
#include <linux/fs.h>
#include <linux/gfp.h>
#include <linux/miscdevice.h>
#include <linux/mm.h>
#include <linux/pagemap.h>

static struct page *page;
static int calls;

static vm_fault_t my_fault(struct vm_fault *vmf)
{
	static const vm_fault_t codes[] = {
		[0] = VM_FAULT_SIGBUS | VM_FAULT_SIGSEGV,
		[1] = VM_FAULT_SIGSEGV | VM_FAULT_MAJOR,
		[2] = VM_FAULT_HWPOISON,
		[3] = VM_FAULT_HWPOISON | VM_FAULT_SIGBUS,
		[4] = VM_FAULT_HWPOISON_LARGE | VM_FAULT_SET_HINDEX(2),
		[5] = VM_FAULT_NOPAGE | VM_FAULT_SIGBUS,
		[6] = VM_FAULT_FALLBACK | VM_FAULT_SIGBUS,
		[7] = VM_FAULT_OOM,
		[8] = VM_FAULT_NOPAGE | VM_FAULT_MAJOR,
	};

	calls++;
	if (vmf->pgoff < 7)
		return codes[vmf->pgoff];
	if (vmf->pgoff < 9 && calls % 3)
		return codes[vmf->pgoff];
	get_page(page);
	vmf->page = page;
	if (vmf->pgoff == 9)
		return VM_FAULT_MAJOR;
	if (vmf->pgoff == 10) {
		lock_page(page);
		return VM_FAULT_MAJOR | VM_FAULT_LOCKED;
	}
	return 0;
}

static const struct vm_operations_struct ops = { .fault = my_fault };

static int my_mmap(struct file *file, struct vm_area_struct *vma)
{
	calls = 0;
	vma->vm_ops = &ops;
	return 0;
}

static const struct file_operations fops = { .owner = THIS_MODULE, .mmap = my_mmap };
static struct miscdevice misc = { MISC_DYNAMIC_MINOR, "combi", &fops };

static int __init my_init(void)
{
	page = alloc_page(GFP_KERNEL | __GFP_ZERO);
	return misc_register(&misc);
}

static void __exit my_exit(void)
{
	misc_deregister(&misc);
	pr_info("count %d, locked %d\n", page_count(page), PageLocked(page));
	put_page(page);
}

module_init(my_init);
module_exit(my_exit);
MODULE_LICENSE("GPL");
