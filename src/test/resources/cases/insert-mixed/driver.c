/* vmf_insert_mixed(): what it asks of the VMA, no reference to the page, and an entry that is there already stays. */
#include <linux/module.h>
#include <linux/fs.h>
#include <linux/gfp.h>
#include <linux/io.h>
#include <linux/miscdevice.h>
#include <linux/mm.h>
#include <linux/pfn_t.h>
#include <linux/version.h>

static char *buffer;

static const char *name(vm_fault_t code)
{
	return code == VM_FAULT_NOPAGE ? "NOPAGE" : code == VM_FAULT_SIGBUS ? "SIGBUS" : code == VM_FAULT_OOM ? "OOM" : "?";
}

static vm_fault_t my_fault(struct vm_fault *vmf)
{
	struct page *page = virt_to_page(buffer) + vmf->pgoff % 4;
	vm_fault_t ret;

	ret = vmf_insert_mixed(vmf->vma, vmf->address, __pfn_to_pfn_t(page_to_pfn(page), PFN_DEV));
	pr_info("fault %lu%s: %s, again with another %s, count %d, mapped %d\n", vmf->pgoff,
		vmf->flags & FAULT_FLAG_WRITE ? " write" : "", name(ret),
		name(vmf_insert_mixed(vmf->vma, vmf->address, pfn_to_pfn_t(page_to_pfn(page) + 1))),
		page_count(page), page_mapped(page));
	if (vmf->pgoff == 0)
		pr_info("outside: %s\n", name(vmf_insert_mixed(vmf->vma, vmf->vma->vm_end, page_to_pfn_t(page))));
	return ret;
}

static vm_fault_t my_pfn_mkwrite(struct vm_fault *vmf)
{
	pr_info("pfn_mkwrite %lu\n", vmf->pgoff);
	return 0;
}

static const struct vm_operations_struct ops = { .fault = my_fault, .pfn_mkwrite = my_pfn_mkwrite };

static int my_mmap(struct file *file, struct vm_area_struct *vma)
{
#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 3, 0)
	vma->vm_flags |= VM_MIXEDMAP;
#else
	vm_flags_set(vma, VM_MIXEDMAP);
#endif
	vma->vm_ops = &ops;
	return 0;
}

static const struct file_operations fops = { .owner = THIS_MODULE, .mmap = my_mmap };
static struct miscdevice misc = { MISC_DYNAMIC_MINOR, "mixed", &fops };

static int __init my_init(void)
{
	int i;

	buffer = (char *)__get_free_pages(GFP_KERNEL | __GFP_ZERO, 2);
	for (i = 0; i < 4; i++)
		sprintf(buffer + i * PAGE_SIZE, "frame %d", i);
	return misc_register(&misc);
}

static void __exit my_exit(void)
{
	misc_deregister(&misc);
	pr_info("%s, count %d\n", buffer, page_count(virt_to_page(buffer)));
	free_pages((unsigned long)buffer, 2);
}

module_init(my_init);
module_exit(my_exit);
MODULE_LICENSE("GPL");
