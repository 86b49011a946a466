/* Logs open, close, may_split, mprotect and mremap of a mapping's vm_operations, with the range each one is told. */
#include <linux/fs.h>
#include <linux/miscdevice.h>
#include <linux/mm.h>
#include <linux/module.h>
#include <linux/version.h>

static unsigned long base;

#define PG(a) (long)((a) - base) / (long)PAGE_SIZE

static void v_open(struct vm_area_struct *vma)
{
	pr_info("open %ld-%ld pgoff %lu%s\n", PG(vma->vm_start), PG(vma->vm_end), vma->vm_pgoff,
		vma->vm_mm == current->mm ? "" : " of another mm");
}

static void v_close(struct vm_area_struct *vma)
{
	pr_info("close %ld-%ld pgoff %lu\n", PG(vma->vm_start), PG(vma->vm_end), vma->vm_pgoff);
}

static int v_may_split(struct vm_area_struct *vma, unsigned long addr)
{
	pr_info("may_split %ld-%ld at %ld\n", PG(vma->vm_start), PG(vma->vm_end), PG(addr));
	return PG(addr) == 13 ? -EPERM : 0;
}

static int v_mremap(struct vm_area_struct *vma)
{
	pr_info("mremap %ld-%ld pgoff %lu\n", PG(vma->vm_start), PG(vma->vm_end), vma->vm_pgoff);
	return PG(vma->vm_start) == 50 ? -EBUSY : 0;
}

static int v_mprotect(struct vm_area_struct *vma, unsigned long start, unsigned long end, unsigned long newflags)
{
	pr_info("mprotect %ld-%ld to %s%s\n", PG(start), PG(end), newflags & VM_READ ? "r" : "-", newflags & VM_WRITE ? "w" : "-");
	return newflags & VM_EXEC ? -EACCES : 0;
}

static vm_fault_t v_fault(struct vm_fault *vmf)
{
	struct page *page = alloc_page(GFP_KERNEL | __GFP_ZERO);

	pr_info("fault page %ld pgoff %lu\n", PG(vmf->address), vmf->pgoff);
	vmf->page = page;
	return 0;
}

static const struct vm_operations_struct ops = {
	.open = v_open, .close = v_close, .may_split = v_may_split, .mremap = v_mremap, .mprotect = v_mprotect, .fault = v_fault,
};

static int v_mmap(struct file *file, struct vm_area_struct *vma)
{
	if (!base)
		base = vma->vm_start;
	vma->vm_ops = &ops;
	pr_info("mmap %ld-%ld pgoff %lu\n", PG(vma->vm_start), PG(vma->vm_end), vma->vm_pgoff);
	return 0;
}

static long v_ioctl(struct file *file, unsigned int cmd, unsigned long arg)
{
	pr_info("-- %lu\n", arg);
	return 0;
}

static const struct file_operations fops = { .owner = THIS_MODULE, .mmap = v_mmap, .unlocked_ioctl = v_ioctl };
static struct miscdevice misc = { .minor = MISC_DYNAMIC_MINOR, .name = "vmaops", .fops = &fops };
module_misc_device(misc);
MODULE_LICENSE("GPL");
