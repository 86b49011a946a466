#include <linux/module.h>
#include <linux/mm.h>
#include <linux/fs.h>
static int f_fault(struct vm_area_struct *vma, struct vm_fault *vmf)
{
	vmf->page = NULL;
	vmf->virtual_address = NULL;
	return VM_FAULT_SIGBUS;
}
static struct page *f_nopage(struct vm_area_struct *vma, unsigned long address, int *type)
{
	return NOPAGE_SIGBUS;
}
static struct vm_operations_struct ops = { .fault = f_fault, .nopage = f_nopage };
static int f_mmap(struct file *filp, struct vm_area_struct *vma)
{
	vma->vm_ops = &ops;
	return 0;
}
static struct file_operations fops = { .mmap = f_mmap };
module_param(fops, int, 0);
MODULE_LICENSE("GPL");
