/* vm_insert_pages() and vm_map_pages(): how many went in before an error, and what is mapped then. */
#include <linux/module.h>
#include <linux/fs.h>
#include <linux/gfp.h>
#include <linux/miscdevice.h>
#include <linux/mm.h>

static struct page *pages[4];

static int my_mmap(struct file *file, struct vm_area_struct *vma)
{
	struct page *twice[4] = { pages[0], pages[1], pages[1], pages[3] };
	unsigned long num = 4, pgoff = vma->vm_pgoff;
	int ret = -EINVAL;

	switch (pgoff >> 4) {
	case 0:
		ret = vm_insert_pages(vma, vma->vm_start, pages, &num);
		break;
	case 1:		/* one is there already */
		ret = vm_insert_page(vma, vma->vm_start + 2 * PAGE_SIZE, pages[3]);
		pr_info("first: %d\n", ret);
		ret = vm_insert_pages(vma, vma->vm_start, pages, &num);
		break;
	case 2:		/* beyond the end */
		ret = vm_insert_pages(vma, vma->vm_end - 2 * PAGE_SIZE, pages, &num);
		break;
	case 3:
		ret = vm_insert_pages(vma, vma->vm_start, twice, &num);
		break;
	case 4:
		vma->vm_pgoff &= 15;
		ret = vm_map_pages(vma, pages, 4);
		break;
	case 5:
		vma->vm_pgoff &= 15;
		ret = vm_map_pages_zero(vma, pages, 4);
		break;
	case 6:
		num = 0;
		ret = vm_insert_pages(vma, vma->vm_start, pages, &num);
		break;
	}
	pr_info("%lu, %lu pages: %d, %lu left, counts %d %d %d %d, mixed %d dontexpand %d\n", pgoff >> 4, vma_pages(vma), ret, num,
		page_count(pages[0]), page_count(pages[1]), page_count(pages[2]), page_count(pages[3]),
		!!(vma->vm_flags & VM_MIXEDMAP), !!(vma->vm_flags & VM_DONTEXPAND));
	return pgoff & 8 ? 0 : ret;
}

static const struct file_operations fops = { .owner = THIS_MODULE, .mmap = my_mmap };
static struct miscdevice misc = { MISC_DYNAMIC_MINOR, "pages", &fops };

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
	for (i = 0; i < 4; i++) {
		pr_info("count %d, mapped %d, dirty %d\n", page_count(pages[i]), page_mapped(pages[i]), PageDirty(pages[i]));
		put_page(pages[i]);
	}
}

module_init(my_init);
module_exit(my_exit);
MODULE_LICENSE("GPL");
