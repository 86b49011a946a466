/* remap_pfn_range() from an ioctl: bad alignment, size 0, and a page that is mapped already. */
#include <linux/module.h>
#include <linux/fs.h>
#include <linux/gfp.h>
#include <linux/io.h>
#include <linux/miscdevice.h>
#include <linux/mm.h>

static char *buffer;
static struct vm_area_struct *area;

static long my_ioctl(struct file *file, unsigned int cmd, unsigned long arg)
{
	unsigned long pfn = virt_to_phys(buffer) >> PAGE_SHIFT;
	int ret = -ENOTTY;

	switch (cmd) {
	case 10:
		ret = remap_pfn_range(area, area->vm_start, pfn, PAGE_SIZE, area->vm_page_prot);
		break;
	case 11:
		ret = remap_pfn_range(area, area->vm_start + 0x10, pfn, PAGE_SIZE, area->vm_page_prot);
		break;
	case 12:
		ret = remap_pfn_range(area, area->vm_start + PAGE_SIZE, pfn, 0, area->vm_page_prot);
		break;
	}
	pr_info("ioctl %u: %d, flags %lx\n", cmd, ret, area->vm_flags & (VM_IO | VM_PFNMAP | VM_DONTEXPAND | VM_DONTDUMP));
	return ret;
}

static int my_mmap(struct file *file, struct vm_area_struct *vma)
{
	area = vma;
	return 0;
}

static const struct file_operations fops = { .owner = THIS_MODULE, .mmap = my_mmap, .unlocked_ioctl = my_ioctl };
static struct miscdevice misc = { MISC_DYNAMIC_MINOR, "late", &fops };

static int __init my_init(void)
{
	buffer = (char *)get_zeroed_page(GFP_KERNEL);
	strcpy(buffer, "late");
	return misc_register(&misc);
}

static void __exit my_exit(void)
{
	misc_deregister(&misc);
	free_page((unsigned long)buffer);
}

module_init(my_init);
module_exit(my_exit);
MODULE_LICENSE("GPL");
