/* unmap_mapping_range() and unmap_mapping_pages(): ranges, the rest of the file, private copies. */
#include <linux/module.h>
#include <linux/fs.h>
#include <linux/gfp.h>
#include <linux/miscdevice.h>
#include <linux/mm.h>

static struct page *pages[4];

static vm_fault_t my_fault(struct vm_fault *vmf)
{
	pr_info("fault %lu%s\n", vmf->pgoff, vmf->flags & FAULT_FLAG_WRITE ? " write" : "");
	if (vmf->pgoff >= 4)
		return VM_FAULT_SIGBUS;
	vmf->page = pages[vmf->pgoff];
	get_page(vmf->page);
	return 0;
}

static const struct vm_operations_struct ops = { .fault = my_fault };

static int my_mmap(struct file *file, struct vm_area_struct *vma)
{
	vma->vm_ops = &ops;
	return 0;
}

static void counts(const char *what)
{
	pr_info("%s: counts %d %d %d %d, mapped %d %d %d %d\n", what, page_count(pages[0]), page_count(pages[1]),
		page_count(pages[2]), page_count(pages[3]), page_mapped(pages[0]), page_mapped(pages[1]),
		page_mapped(pages[2]), page_mapped(pages[3]));
}

static long my_ioctl(struct file *file, unsigned int cmd, unsigned long arg)
{
	switch (cmd) {
	case 100:
		unmap_mapping_range(file->f_mapping, PAGE_SIZE, PAGE_SIZE, 0);
		break;
	case 101:
		unmap_mapping_range(file->f_mapping, 2 * PAGE_SIZE + 100, 1, 0);
		break;
	case 102:
		unmap_mapping_range(file->f_mapping, 2 * PAGE_SIZE, 0, 0);
		break;
	case 103:
		unmap_mapping_range(file->f_mapping, 0, 0, 1);
		break;
	case 104:
		unmap_mapping_pages(file->f_mapping, 1, 2, false);
		break;
	case 105:
		unmap_mapping_pages(file->f_mapping, 3, 0, true);
		break;
	case 106:
		unmap_mapping_range(file->f_inode->i_mapping, 0, 1, 1);
		break;
	}
	counts("after");
	return 0;
}

static const struct file_operations fops = { .owner = THIS_MODULE, .mmap = my_mmap, .unlocked_ioctl = my_ioctl };
static struct miscdevice misc = { MISC_DYNAMIC_MINOR, "unmap", &fops };

static int __init my_init(void)
{
	int i;

	for (i = 0; i < 4; i++) {
		pages[i] = alloc_page(GFP_KERNEL | __GFP_ZERO);
		sprintf(page_address(pages[i]), "page %d", i);
	}
	return misc_register(&misc);
}

static void __exit my_exit(void)
{
	int i;

	misc_deregister(&misc);
	counts("end");
	for (i = 0; i < 4; i++)
		put_page(pages[i]);
}

module_init(my_init);
module_exit(my_exit);
MODULE_LICENSE("GPL");
