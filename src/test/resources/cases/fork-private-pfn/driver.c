/* Pages mapped by number into a private mapping: fork() shares them and copies on write. */
#include <linux/module.h>
#include <linux/miscdevice.h>
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/gfp.h>
#include <linux/io.h>

MODULE_LICENSE("GPL");

static unsigned long buffer;

static int lab_mmap(struct file *file, struct vm_area_struct *vma)
{
	unsigned long size = vma->vm_end - vma->vm_start;
	unsigned long pfn = virt_to_phys((void *)buffer) >> PAGE_SHIFT;
	unsigned long i;
	int ret;

	if (vma->vm_pgoff == 0)
		return remap_pfn_range(vma, vma->vm_start, pfn, size, vma->vm_page_prot);
	if (vma->vm_pgoff == 1) {
		for (i = 0; i < size; i += PAGE_SIZE) {
			ret = remap_pfn_range(vma, vma->vm_start + i, pfn + (i >> PAGE_SHIFT), PAGE_SIZE, vma->vm_page_prot);
			if (ret)
				return ret;
		}
		return 0;
	}
	return remap_pfn_range(vma, vma->vm_start, 0xfd000, size, pgprot_noncached(vma->vm_page_prot));
}

static const struct file_operations lab_fops = { .owner = THIS_MODULE, .mmap = lab_mmap };
static struct miscdevice lab = { .minor = MISC_DYNAMIC_MINOR, .name = "lab", .fops = &lab_fops };

static int __init lab_init(void)
{
	buffer = __get_free_pages(GFP_KERNEL | __GFP_ZERO, 2);
	return misc_register(&lab);
}

static void __exit lab_exit(void)
{
	misc_deregister(&lab);
	free_pages(buffer, 2);
}

module_init(lab_init);
module_exit(lab_exit);
