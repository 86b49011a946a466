/* remap_pfn_range() does not check the range against the VMA: what it maps behind the end can be used, and stays. */
#include <linux/module.h>
#include <linux/fs.h>
#include <linux/gfp.h>
#include <linux/io.h>
#include <linux/miscdevice.h>
#include <linux/mm.h>

static char *buffer;

static int my_mmap(struct file *file, struct vm_area_struct *vma)
{
	unsigned long flags = vma->vm_flags;
	int ret = remap_pfn_range(vma, vma->vm_start, virt_to_phys(buffer) >> PAGE_SHIFT,
				  vma->vm_pgoff ? 100 : vma->vm_end - vma->vm_start + PAGE_SIZE,
				  vma->vm_page_prot);

	pr_info("%lu pages: %d, new flags %lx\n", vma_pages(vma), ret, vma->vm_flags & ~flags);
	return ret;
}

static const struct file_operations fops = { .owner = THIS_MODULE, .mmap = my_mmap };
static struct miscdevice misc = { MISC_DYNAMIC_MINOR, "beyond", &fops };

static int __init my_init(void)
{
	int i;

	buffer = (char *)__get_free_pages(GFP_KERNEL | __GFP_ZERO, 3);
	for (i = 0; i < 8; i++)
		sprintf(buffer + i * PAGE_SIZE, "frame %d", i);
	return misc_register(&misc);
}

static void __exit my_exit(void)
{
	pr_info("at the end: %s | %s | %s\n", buffer, buffer + PAGE_SIZE, buffer + 2 * PAGE_SIZE);
	misc_deregister(&misc);
	free_pages((unsigned long)buffer, 3);
}

module_init(my_init);
module_exit(my_exit);
MODULE_LICENSE("GPL");
