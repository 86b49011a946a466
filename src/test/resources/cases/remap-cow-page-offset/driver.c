/* A private mapping by remap_pfn_range(): vm_pgoff becomes the frame number, writes copy, splits keep count. */
#include <linux/module.h>
#include <linux/fs.h>
#include <linux/gfp.h>
#include <linux/io.h>
#include <linux/miscdevice.h>
#include <linux/mm.h>

#define PAGES 4

static char *buffer;

static void show(const char *what, struct vm_area_struct *vma)
{
	unsigned long pfn = virt_to_phys(buffer) >> PAGE_SHIFT;

	pr_info("%s: %lu pages, vm_pgoff %s%ld\n", what, vma_pages(vma), vma->vm_pgoff >= pfn ? "frame + " : "",
		vma->vm_pgoff >= pfn ? vma->vm_pgoff - pfn : vma->vm_pgoff);
}

static void my_open(struct vm_area_struct *vma)
{
	show("open", vma);
}

static void my_close(struct vm_area_struct *vma)
{
	show("close", vma);
}

static const struct vm_operations_struct ops = { .open = my_open, .close = my_close };

static int my_mmap(struct file *file, struct vm_area_struct *vma)
{
	unsigned long pfn = virt_to_phys(buffer) >> PAGE_SHIFT;
	int ret;

	show("mmap", vma);
	vma->vm_ops = &ops;
	ret = remap_pfn_range(vma, vma->vm_start, pfn + vma->vm_pgoff, vma->vm_end - vma->vm_start, vma->vm_page_prot);
	pr_info("%s%s%s: %d\n", vma->vm_flags & VM_SHARED ? "shared" : "private",
		vma->vm_flags & VM_WRITE ? " writable" : "", vma->vm_flags & VM_MAYWRITE ? "" : " for ever read-only", ret);
	show("then", vma);
	return ret;
}

static const struct file_operations fops = { .owner = THIS_MODULE, .mmap = my_mmap };
static struct miscdevice misc = { MISC_DYNAMIC_MINOR, "cow", &fops };

static int __init my_init(void)
{
	int i;

	buffer = (char *)__get_free_pages(GFP_KERNEL | __GFP_ZERO, 2);
	for (i = 0; i < PAGES; i++)
		sprintf(buffer + i * PAGE_SIZE, "frame %d", i);
	return misc_register(&misc);
}

static void __exit my_exit(void)
{
	struct page *page = virt_to_page(buffer);

	pr_info("%s, %s; count %d %d, mapped %d\n", buffer, buffer + PAGE_SIZE, page_count(page),
		page_count(page + 1), page_mapped(page + 1));
	misc_deregister(&misc);
	free_pages((unsigned long)buffer, 2);
}

module_init(my_init);
module_exit(my_exit);
MODULE_LICENSE("GPL");
