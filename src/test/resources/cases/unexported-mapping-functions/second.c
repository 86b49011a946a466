/* remap_vmalloc_range_partial() is for the kernel only as well. */
#include <linux/module.h>
#include <linux/mm.h>
#include <linux/vmalloc.h>

int second_mmap(struct vm_area_struct *vma, void *area);
int second_mmap(struct vm_area_struct *vma, void *area)
{
	return remap_vmalloc_range_partial(vma, vma->vm_start, area, 0, PAGE_SIZE);
}

MODULE_LICENSE("GPL");
