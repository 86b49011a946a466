/* A /proc file that walks the reader's own VMAs, prints each one's size and sums them, and a device to map. */
#include <linux/miscdevice.h>
#include <linux/mm.h>
#include <linux/module.h>
#include <linux/proc_fs.h>
#include <linux/sched/mm.h>
#include <linux/seq_file.h>
#include <linux/slab.h>
#include <linux/version.h>

static char *page;

static int listing_show(struct seq_file *seq, void *v)
{
	struct mm_struct *mm = get_task_mm(current);
	struct vm_area_struct *vma;
	unsigned long total = 0, files = 0;
	int count = 0;
	VMA_ITERATOR(iterator, mm, 0);

	if (!mm)
		return -EINVAL;
	mmap_read_lock(mm);
	for_each_vma(iterator, vma) {
		unsigned long size = vma->vm_end - vma->vm_start;

		total += size;
		count++;
		if (vma->vm_file) {
			files++;
			if (vma->vm_flags & VM_PFNMAP)
				seq_printf(seq, "device: %lu pages, %c%c%c, offset %lu\n", size >> PAGE_SHIFT,
					   vma->vm_flags & VM_READ ? 'r' : '-', vma->vm_flags & VM_WRITE ? 'w' : '-',
					   vma->vm_flags & VM_SHARED ? 's' : 'p', vma->vm_pgoff);
		}
	}
	seq_printf(seq, "count agrees: %d\n", count == mm->map_count);
	seq_printf(seq, "total agrees: %d\n", total >> PAGE_SHIFT == mm->total_vm);
	seq_printf(seq, "stack found: %d\n", find_vma(mm, mm->start_stack)->vm_start <= mm->start_stack);
	mmap_read_unlock(mm);
	mmput(mm);
	seq_printf(seq, "some have files: %d\n", files > 0);
	return 0;
}

static int listing_open(struct inode *inode, struct file *file)
{
	return single_open(file, listing_show, NULL);
}

static const struct proc_ops listing_ops = {
	.proc_open = listing_open,
	.proc_read = seq_read,
	.proc_lseek = seq_lseek,
	.proc_release = single_release,
};

static int page_mmap(struct file *file, struct vm_area_struct *vma)
{
	if (vma->vm_end - vma->vm_start > PAGE_SIZE)
		return -EINVAL;
	return remap_pfn_range(vma, vma->vm_start, virt_to_phys(page) >> PAGE_SHIFT, PAGE_SIZE, vma->vm_page_prot);
}

static const struct file_operations fops = { .owner = THIS_MODULE, .mmap = page_mmap };
static struct miscdevice misc = { .minor = MISC_DYNAMIC_MINOR, .name = "onepage", .fops = &fops };

static int __init listing_init(void)
{
	int ret;

	page = (char *)get_zeroed_page(GFP_KERNEL);
	if (!page)
		return -ENOMEM;
	if (!proc_create("vma_listing", 0, NULL, &listing_ops)) {
		free_page((unsigned long)page);
		return -ENOMEM;
	}
	ret = misc_register(&misc);
	if (ret) {
		remove_proc_entry("vma_listing", NULL);
		free_page((unsigned long)page);
	}
	return ret;
}

static void __exit listing_exit(void)
{
	misc_deregister(&misc);
	remove_proc_entry("vma_listing", NULL);
	free_page((unsigned long)page);
}

module_init(listing_init);
module_exit(listing_exit);
MODULE_LICENSE("GPL");
