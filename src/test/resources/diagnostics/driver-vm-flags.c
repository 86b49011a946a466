#include <linux/module.h>
#include <linux/fs.h>
#include <linux/mm.h>
static int f_mmap(struct file *filp, struct vm_area_struct *vma)
{
	vma->vm_flags |= VM_IO | VM_DONTEXPAND;
	vma->vm_flags = vma->vm_flags & ~VM_MAYWRITE;
	vma->vm_flags |= VM_RESERVED;
	return remap_pfn_range(vma, vma->vm_start, vma->vm_pgoff, vma->vm_end - vma->vm_start, vma->vm_page_prot);
}
static const struct file_operations fops = { .mmap = f_mmap };
static int __init f_init(void)
{
	return register_chrdev(0, "f", &fops);
}
module_init(f_init);
MODULE_LICENSE("GPL");
