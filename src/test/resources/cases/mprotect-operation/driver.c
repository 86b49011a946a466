/* vm_operations_struct.mprotect: called for each part with the flags to be, may refuse; VM_MAY* are checked first. */
#include <linux/module.h>
#include <linux/fs.h>
#include <linux/gfp.h>
#include <linux/miscdevice.h>
#include <linux/mm.h>
#include <linux/version.h>

static int my_mprotect(struct vm_area_struct *vma, unsigned long start, unsigned long end, unsigned long newflags)
{
	pr_info("mprotect pages %lu to %lu of %lu: %c%c%c to %c%c%c\n", (start - vma->vm_start) >> PAGE_SHIFT,
		(end - vma->vm_start) >> PAGE_SHIFT, vma_pages(vma),
		vma->vm_flags & VM_READ ? 'r' : '-', vma->vm_flags & VM_WRITE ? 'w' : '-', vma->vm_flags & VM_EXEC ? 'x' : '-',
		newflags & VM_READ ? 'r' : '-', newflags & VM_WRITE ? 'w' : '-', newflags & VM_EXEC ? 'x' : '-');
	if (!(newflags & VM_READ))
		return -EUCLEAN;
	return 0;
}

static int my_split(struct vm_area_struct *vma, unsigned long addr)
{
	pr_info("may_split at page %lu of %lu\n", (addr - vma->vm_start) >> PAGE_SHIFT, vma_pages(vma));
	return 0;
}

static const struct vm_operations_struct ops = { .mprotect = my_mprotect, .may_split = my_split };

static int my_mmap(struct file *file, struct vm_area_struct *vma)
{
	vma->vm_ops = &ops;
#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 3, 0)
	vma->vm_flags &= ~VM_MAYEXEC;
#else
	vm_flags_clear(vma, VM_MAYEXEC);
#endif
	return 0;
}

static const struct file_operations fops = { .owner = THIS_MODULE, .mmap = my_mmap };
static struct miscdevice misc = { MISC_DYNAMIC_MINOR, "mprot", &fops };
module_misc_device(misc);
MODULE_LICENSE("GPL");
