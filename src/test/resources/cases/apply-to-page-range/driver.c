/* apply_to_page_range() and apply_to_existing_page_range(): entries set by hand, errors, holes, empty ranges. */
#include <linux/module.h>
#include <linux/fs.h>
#include <linux/gfp.h>
#include <linux/io.h>
#include <linux/miscdevice.h>
#include <linux/mm.h>
#include <linux/version.h>

static char *buffer;

struct work {
	struct vm_area_struct *vma;
	int calls, stop;
};

static int set(pte_t *ptep, unsigned long addr, void *data)
{
	struct work *w = data;
	unsigned long page = (addr - w->vma->vm_start) >> PAGE_SHIFT;
	pte_t pte = pfn_pte((virt_to_phys(buffer) >> PAGE_SHIFT) + page % 4, w->vma->vm_page_prot);

	if (w->calls++ == w->stop)
		return -ENOSPC;
	pr_info("set page %lu, was %s\n", page, pte_none(*ptep) ? "none" : "there");
	set_pte_at(w->vma->vm_mm, addr, ptep, pte_mkspecial(pte));
	return 0;
}

static int look(pte_t *ptep, unsigned long addr, void *data)
{
	struct work *w = data;

	pr_info("page %lu: %s%s%s\n", (addr - w->vma->vm_start) >> PAGE_SHIFT, pte_none(*ptep) ? "none" : "there",
		pte_present(*ptep) && pte_special(*ptep) ? " special" : "", pte_present(*ptep) && pte_write(*ptep) ? " writable" : "");
	w->calls++;
	return w->calls == w->stop ? 7 : 0;
}

static int my_mmap(struct file *file, struct vm_area_struct *vma)
{
	struct work w = { .vma = vma, .stop = vma->vm_pgoff ? vma->vm_pgoff : 100 };
	unsigned long size = vma->vm_end - vma->vm_start;
	int ret;

#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 3, 0)
	vma->vm_flags |= VM_PFNMAP | VM_IO;
#else
	vm_flags_set(vma, VM_PFNMAP | VM_IO);
#endif
	ret = apply_to_existing_page_range(vma->vm_mm, vma->vm_start, size, look, &w);
	pr_info("existing: %d after %d\n", ret, w.calls);
	w.calls = 0;
	ret = apply_to_page_range(vma->vm_mm, vma->vm_start, size - PAGE_SIZE, set, &w);
	pr_info("set: %d after %d\n", ret, w.calls);
	w.calls = 0;
	w.stop = 2;
	pr_info("look: %d\n", apply_to_page_range(vma->vm_mm, vma->vm_start, size, look, &w));
	pr_info("no function: %d\n", apply_to_page_range(vma->vm_mm, vma->vm_start, size, NULL, NULL));
	return ret;
}

static long my_ioctl(struct file *file, unsigned int cmd, unsigned long arg)
{
	struct vm_area_struct *vma;
	struct work w = { .stop = 100 };
	int ret = -EFAULT;

	mmap_read_lock(current->mm);
	vma = find_vma(current->mm, arg);
	if (vma) {
		w.vma = vma;
		ret = apply_to_page_range(vma->vm_mm, vma->vm_start, vma->vm_end - vma->vm_start, look, &w);
	}
	mmap_read_unlock(current->mm);
	return ret;
}

static const struct file_operations fops = { .owner = THIS_MODULE, .mmap = my_mmap, .unlocked_ioctl = my_ioctl };
static struct miscdevice misc = { MISC_DYNAMIC_MINOR, "apply", &fops };

static int __init my_init(void)
{
	int i;

	buffer = (char *)__get_free_pages(GFP_KERNEL | __GFP_ZERO, 2);
	for (i = 0; i < 4; i++)
		sprintf(buffer + i * PAGE_SIZE, "frame %d", i);
	return misc_register(&misc);
}

static void __exit my_exit(void)
{
	misc_deregister(&misc);
	pr_info("%s, count %d\n", buffer, page_count(virt_to_page(buffer)));
	free_pages((unsigned long)buffer, 2);
}

module_init(my_init);
module_exit(my_exit);
MODULE_LICENSE("GPL");
