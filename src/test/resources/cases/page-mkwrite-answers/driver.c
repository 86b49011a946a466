/* page_mkwrite: LOCKED, 0 for a page without mapping, SIGBUS, NOPAGE, OOM; on the first write and on a later one. */
#include <linux/module.h>
#include <linux/fs.h>
#include <linux/gfp.h>
#include <linux/miscdevice.h>
#include <linux/mm.h>
#include <linux/pagemap.h>

#define PAGES 6

static struct page *pages[PAGES];
static int tries;

static vm_fault_t my_fault(struct vm_fault *vmf)
{
	if (vmf->pgoff >= PAGES)
		return VM_FAULT_SIGBUS;
	pr_info("fault %lu%s\n", vmf->pgoff, vmf->flags & FAULT_FLAG_WRITE ? " write" : "");
	vmf->page = pages[vmf->pgoff];
	get_page(vmf->page);
	return 0;
}

static vm_fault_t my_mkwrite(struct vm_fault *vmf)
{
	pr_info("mkwrite %lu, flags%s%s%s, page %s%s, count %d, mapped %d\n", vmf->pgoff,
		vmf->flags & FAULT_FLAG_WRITE ? " write" : "", vmf->flags & FAULT_FLAG_MKWRITE ? " mkwrite" : "",
		vmf->flags & FAULT_FLAG_USER ? " user" : "",
		vmf->page == pages[vmf->pgoff] ? "the same" : "another", PageLocked(vmf->page) ? " locked" : "",
		page_count(vmf->page), page_mapped(vmf->page));
	switch (vmf->pgoff) {
	case 0:
		lock_page(vmf->page);
		return VM_FAULT_LOCKED;
	case 1:		/* without page->mapping, 0 means "it has gone, try again" */
		if (++tries % 4)
			return 0;
		lock_page(vmf->page);
		return VM_FAULT_LOCKED;
	case 2:
		return VM_FAULT_SIGBUS;
	case 3:
		if (++tries % 3)
			return VM_FAULT_NOPAGE;
		lock_page(vmf->page);
		return VM_FAULT_LOCKED;
	case 4:
		return VM_FAULT_SIGSEGV;
	}
	return ++tries % 3 ? VM_FAULT_OOM | VM_FAULT_SIGBUS : VM_FAULT_SIGBUS;
}

static const struct vm_operations_struct ops = { .fault = my_fault, .page_mkwrite = my_mkwrite };

static int my_mmap(struct file *file, struct vm_area_struct *vma)
{
	tries = 0;
	vma->vm_ops = &ops;
	return 0;
}

static const struct file_operations fops = { .owner = THIS_MODULE, .mmap = my_mmap };
static struct miscdevice misc = { MISC_DYNAMIC_MINOR, "pagemk", &fops };

static int __init my_init(void)
{
	int i;

	for (i = 0; i < PAGES; i++)
		pages[i] = alloc_page(GFP_KERNEL | __GFP_ZERO);
	return misc_register(&misc);
}

static void __exit my_exit(void)
{
	int i;

	misc_deregister(&misc);
	for (i = 0; i < PAGES; i++) {
		pr_info("%d: count %d, locked %d, dirty %d, mapped %d\n", i, page_count(pages[i]), PageLocked(pages[i]),
			PageDirty(pages[i]), page_mapped(pages[i]));
		put_page(pages[i]);
	}
}

module_init(my_init);
module_exit(my_exit);
MODULE_LICENSE("GPL");
