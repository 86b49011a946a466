/* Fault handlers that return a slab page, a tail page, a vmalloc page, the page of a static array, the zero page. */
#include <linux/module.h>
#include <linux/fs.h>
#include <linux/gfp.h>
#include <linux/miscdevice.h>
#include <linux/mm.h>
#include <linux/slab.h>
#include <linux/vmalloc.h>

static char *slab, *area;
static struct page *compound;
static char array[2 * PAGE_SIZE] __aligned(PAGE_SIZE) = "static";

static struct page *get(unsigned long n)
{
	switch (n) {
	case 0:
		return virt_to_page(slab);
	case 1:
		return compound + 1;
	case 2:
		return vmalloc_to_page(area);
	case 3:
		return vmalloc_to_page(array);
	}
	return ZERO_PAGE(0);
}

static vm_fault_t my_fault(struct vm_fault *vmf)
{
	struct page *page = get(vmf->pgoff);

	get_page(page);
	vmf->page = page;
	pr_info("fault %lu, head's count %d\n", vmf->pgoff, vmf->pgoff == 4 ? 0 : page_count(page));
	return 0;
}

static const struct vm_operations_struct ops = { .fault = my_fault };

static int my_mmap(struct file *file, struct vm_area_struct *vma)
{
	vma->vm_ops = &ops;
	return 0;
}

static const struct file_operations fops = { .owner = THIS_MODULE, .mmap = my_mmap };
static struct miscdevice misc = { MISC_DYNAMIC_MINOR, "odd", &fops };

static int __init my_init(void)
{
	slab = kzalloc(PAGE_SIZE, GFP_KERNEL);
	strcpy(slab, "kmalloc");
	compound = alloc_pages(GFP_KERNEL | __GFP_COMP | __GFP_ZERO, 1);
	strcpy(page_address(compound + 1), "tail");
	area = vzalloc(PAGE_SIZE);
	strcpy(area, "vmalloc");
	return misc_register(&misc);
}

static void __exit my_exit(void)
{
	misc_deregister(&misc);
	pr_info("%s %d, %s %d, %s %d, %s\n", slab, page_count(virt_to_page(slab)), (char *)page_address(compound + 1),
		page_count(compound), area, page_count(vmalloc_to_page(area)), array);
	kfree(slab);
	__free_pages(compound, 1);
	vfree(area);
}

module_init(my_init);
module_exit(my_exit);
MODULE_LICENSE("GPL");
