/* vm_operations_struct.access: /proc/PID/mem reaches frames without struct page through it. */
#include <linux/module.h>
#include <linux/fs.h>
#include <linux/gfp.h>
#include <linux/io.h>
#include <linux/miscdevice.h>
#include <linux/mm.h>

static char *buffer;

static int my_access(struct vm_area_struct *vma, unsigned long addr, void *buf, int len, int write)
{
	unsigned long offset = addr - vma->vm_start;

	pr_info("access: %s %d at %lu\n", write ? "write" : "read", len, offset);
	if (offset >= 2 * PAGE_SIZE)
		return -EIO;
	if (len > 10)
		len = 10;
	if (write)
		memcpy(buffer + offset, buf, len);
	else
		memcpy(buf, buffer + offset, len);
	return len;
}

static const struct vm_operations_struct own = { .access = my_access };

static int my_mmap(struct file *file, struct vm_area_struct *vma)
{
	if (vma->vm_pgoff == 0)
		vma->vm_ops = &own;
	return remap_pfn_range(vma, vma->vm_start, virt_to_phys(buffer) >> PAGE_SHIFT,
			       vma->vm_end - vma->vm_start, vma->vm_page_prot);
}

static const struct file_operations fops = { .owner = THIS_MODULE, .mmap = my_mmap };
static struct miscdevice misc = { MISC_DYNAMIC_MINOR, "looked", &fops };

static int __init my_init(void)
{
	buffer = (char *)__get_free_pages(GFP_KERNEL | __GFP_ZERO, 2);
	strcpy(buffer, "the text in the buffer");
	strcpy(buffer + PAGE_SIZE - 4, "across the pages");
	return misc_register(&misc);
}

static void __exit my_exit(void)
{
	pr_info("%s\n", buffer);
	misc_deregister(&misc);
	free_pages((unsigned long)buffer, 2);
}

module_init(my_init);
module_exit(my_exit);
MODULE_LICENSE("GPL");
