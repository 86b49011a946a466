/* pfn_mkwrite: when it is called for frames of a shared mapping, and what its answers do. */
#include <linux/module.h>
#include <linux/fs.h>
#include <linux/gfp.h>
#include <linux/io.h>
#include <linux/miscdevice.h>
#include <linux/mm.h>
#include <linux/version.h>

static char *buffer;
static int tries;

static vm_fault_t my_fault(struct vm_fault *vmf)
{
	pr_info("fault %lu%s\n", vmf->pgoff, vmf->flags & FAULT_FLAG_WRITE ? " write" : "");
	return vmf_insert_pfn(vmf->vma, vmf->address, (virt_to_phys(buffer) >> PAGE_SHIFT) + vmf->pgoff % 8);
}

static vm_fault_t my_pfn_mkwrite(struct vm_fault *vmf)
{
	pr_info("pfn_mkwrite %lu, flags%s%s, page %s, pte %s%s\n", vmf->pgoff, vmf->flags & FAULT_FLAG_WRITE ? " write" : "",
		vmf->flags & FAULT_FLAG_MKWRITE ? " mkwrite" : "", vmf->page ? "set" : "NULL",
		pte_special(vmf->orig_pte) ? "special" : "normal", pte_write(vmf->orig_pte) ? " writable" : "");
	switch (vmf->pgoff) {
	case 1:
		return VM_FAULT_SIGBUS;
	case 2:
		return ++tries % 3 ? VM_FAULT_NOPAGE : 0;
	case 3:
		return VM_FAULT_LOCKED;
	case 4:
		return VM_FAULT_SIGSEGV;
	}
	return 0;
}

static const struct vm_operations_struct ops = { .fault = my_fault, .pfn_mkwrite = my_pfn_mkwrite };

static int my_mmap(struct file *file, struct vm_area_struct *vma)
{
	vma->vm_ops = &ops;
	if (vma->vm_pgoff == 8)		/* at once, with the protection the VMA has by now */
		return remap_pfn_range(vma, vma->vm_start, virt_to_phys(buffer) >> PAGE_SHIFT,
				       vma->vm_end - vma->vm_start, vma->vm_page_prot);
#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 3, 0)
	vma->vm_flags |= VM_PFNMAP;
#else
	vm_flags_set(vma, VM_PFNMAP);
#endif
	return is_cow_mapping(vma->vm_flags) ? -EINVAL : 0;
}

static const struct file_operations fops = { .owner = THIS_MODULE, .mmap = my_mmap };
static struct miscdevice misc = { MISC_DYNAMIC_MINOR, "pfnmk", &fops };

static int __init my_init(void)
{
	buffer = (char *)__get_free_pages(GFP_KERNEL | __GFP_ZERO, 3);
	return misc_register(&misc);
}

static void __exit my_exit(void)
{
	misc_deregister(&misc);
	free_pages((unsigned long)buffer, 3);
}

module_init(my_init);
module_exit(my_exit);
MODULE_LICENSE("GPL");
