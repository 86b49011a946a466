/* vmalloc() memory behind a device: the fault handler finds each page with vmalloc_to_page(); an order does not matter here. */
#include <linux/fs.h>
#include <linux/miscdevice.h>
#include <linux/mm.h>
#include <linux/module.h>
#include <linux/vmalloc.h>

#define BLOCKS 3

static int order = 1;
module_param(order, int, 0444);

static void *blocks[BLOCKS];
static int taken, given;

static vm_fault_t scullv_fault(struct vm_fault *vmf)
{
	unsigned long offset = vmf->pgoff << PAGE_SHIFT, length = PAGE_SIZE << order;
	struct page *page;

	if (offset >= BLOCKS * length)
		return VM_FAULT_SIGBUS;
	if (!blocks[offset / length])
		return VM_FAULT_SIGBUS;
	page = vmalloc_to_page(blocks[offset / length] + offset % length);
	get_page(page);
	vmf->page = page;
	taken++;
	return 0;
}

static void scullv_open(struct vm_area_struct *vma)
{
	given++;
}

static void scullv_close(struct vm_area_struct *vma)
{
	given--;
}

static const struct vm_operations_struct vm_ops = { .open = scullv_open, .close = scullv_close, .fault = scullv_fault };

static int scullv_mmap(struct file *file, struct vm_area_struct *vma)
{
	vma->vm_ops = &vm_ops;
	scullv_open(vma);
	return 0;
}

static const struct file_operations fops = { .owner = THIS_MODULE, .mmap = scullv_mmap };
static struct miscdevice misc = { .minor = MISC_DYNAMIC_MINOR, .name = "scullv", .fops = &fops };

static int __init scullv_init(void)
{
	unsigned long i;

	for (i = 0; i < BLOCKS; i += 2) {
		blocks[i] = vzalloc(PAGE_SIZE << order);
		if (!blocks[i])
			return -ENOMEM;
		sprintf(blocks[i], "block %lu", i);
		sprintf(blocks[i] + (PAGE_SIZE << order) - PAGE_SIZE + 8, "end of %lu", i);
	}
	return misc_register(&misc);
}

static void __exit scullv_exit(void)
{
	int i;

	misc_deregister(&misc);
	for (i = 0; i < BLOCKS; i++) {
		if (blocks[i])
			pr_info("block %d: \"%s\", count of its page %d\n", i, (char *)blocks[i],
				page_count(vmalloc_to_page(blocks[i])));
		vfree(blocks[i]);
	}
	pr_info("%d pages taken, %d mappings left\n", taken, given);
}

module_init(scullv_init);
module_exit(scullv_exit);
MODULE_LICENSE("GPL");
