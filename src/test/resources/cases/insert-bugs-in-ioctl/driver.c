/* vmf_insert_pfn(), vmf_insert_mixed() and vm_insert_page() on the wrong kind of VMA: BUG, SIGBUS or errno. */
#include <linux/module.h>
#include <linux/fs.h>
#include <linux/gfp.h>
#include <linux/io.h>
#include <linux/miscdevice.h>
#include <linux/mm.h>
#include <linux/pfn_t.h>
#include <linux/version.h>

static struct page *page;
static struct vm_area_struct *area;

static void set(unsigned long flags)
{
#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 3, 0)
	area->vm_flags |= flags;
#else
	mmap_write_lock(area->vm_mm);
	vm_flags_set(area, flags);
	mmap_write_unlock(area->vm_mm);
#endif
}

static long my_ioctl(struct file *file, unsigned int cmd, unsigned long arg)
{
	long ret = -ENOTTY;
	unsigned long pfn = page_to_pfn(page);

	switch (cmd) {
	case 10:
		ret = vmf_insert_pfn(area, area->vm_start, pfn);
		break;
	case 11:
		set(VM_PFNMAP);
		ret = vmf_insert_pfn(area, area->vm_start, pfn);
		break;
	case 12:
		set(VM_PFNMAP | VM_MIXEDMAP);
		ret = vmf_insert_pfn(area, area->vm_start, pfn);
		break;
	case 13:
		set(VM_MIXEDMAP);
		ret = vmf_insert_pfn(area, area->vm_start, pfn);
		break;
	case 14:
		ret = vmf_insert_mixed(area, area->vm_start, pfn_to_pfn_t(pfn));
		break;
	case 15:
		ret = vmf_insert_mixed(area, area->vm_start, __pfn_to_pfn_t(pfn, PFN_SPECIAL));
		break;
	case 16:
		set(VM_MIXEDMAP);
		ret = vm_insert_page(area, area->vm_start, page);
		break;
	case 17:
		mmap_write_lock(area->vm_mm);
		ret = vm_insert_page(area, area->vm_start, page);
		mmap_write_unlock(area->vm_mm);
		break;
	case 18:
		mmap_write_lock(area->vm_mm);
		ret = remap_pfn_range(area, area->vm_start, pfn, PAGE_SIZE, area->vm_page_prot);
		mmap_write_unlock(area->vm_mm);
		break;
	}
	pr_info("ioctl %u: %s%ld, flags %lx, count %d\n", cmd, ret > 0 ? "code " : "", ret,
		area->vm_flags & (VM_IO | VM_PFNMAP | VM_MIXEDMAP | VM_DONTEXPAND), page_count(page));
	return ret;
}

static int my_mmap(struct file *file, struct vm_area_struct *vma)
{
	area = vma;
	return 0;
}

static const struct file_operations fops = { .owner = THIS_MODULE, .mmap = my_mmap, .unlocked_ioctl = my_ioctl };
static struct miscdevice misc = { MISC_DYNAMIC_MINOR, "insbug", &fops };

static int __init my_init(void)
{
	page = alloc_page(GFP_KERNEL | __GFP_ZERO);
	strcpy(page_address(page), "text");
	return misc_register(&misc);
}

static void __exit my_exit(void)
{
	misc_deregister(&misc);
	pr_info("count %d, mapped %d\n", page_count(page), page_mapped(page));
	put_page(page);
}

module_init(my_init);
module_exit(my_exit);
MODULE_LICENSE("GPL");
