/* follow_pte (6.1) or follow_pfnmap_start (6.12), follow_pfn and a page walk: what stands in the page tables of a range. */
#include <linux/fs.h>
#include <linux/miscdevice.h>
#include <linux/mm.h>
#include <linux/module.h>
#include <linux/uaccess.h>
#include <linux/version.h>

static struct page *page;

struct request {
	unsigned long address;
	long results[4];
};

static int own_mmap(struct file *file, struct vm_area_struct *vma)
{
	if (vma->vm_pgoff == 1)
		return vm_insert_page(vma, vma->vm_start, page);
	return remap_pfn_range(vma, vma->vm_start, page_to_pfn(page), PAGE_SIZE, vma->vm_page_prot);
}

static long own_ioctl(struct file *file, unsigned int cmd, unsigned long arg)
{
	struct vm_area_struct *vma;
	struct request r;

	if (copy_from_user(&r, (void __user *)arg, sizeof r))
		return -EFAULT;
	mmap_read_lock(current->mm);
	vma = vma_lookup(current->mm, r.address);
	if (!vma) {
		mmap_read_unlock(current->mm);
		return -ENOENT;
	}
#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 10, 0)
	{
		unsigned long pfn = 0;
		spinlock_t *lock;
		pte_t *pte;

		r.results[0] = follow_pte(current->mm, r.address, &pte, &lock);
		if (!r.results[0]) {
			r.results[1] = pte_pfn(*pte) == page_to_pfn(page);
			r.results[2] = !!pte_write(*pte);
			pte_unmap_unlock(pte, lock);
		}
		r.results[3] = follow_pfn(vma, r.address, &pfn);
	}
#else
	{
		struct follow_pfnmap_args args = { .vma = vma, .address = r.address };

		r.results[0] = follow_pfnmap_start(&args);
		if (!r.results[0]) {
			r.results[1] = args.pfn == page_to_pfn(page);
			r.results[2] = args.writable;
			r.results[3] = args.special;
			follow_pfnmap_end(&args);
		}
	}
#endif
	mmap_read_unlock(current->mm);
	return copy_to_user((void __user *)arg, &r, sizeof r) ? -EFAULT : 0;
}

static const struct file_operations own_fops = { .owner = THIS_MODULE, .mmap = own_mmap, .unlocked_ioctl = own_ioctl };
static struct miscdevice misc = { .minor = MISC_DYNAMIC_MINOR, .name = "entries", .fops = &own_fops };

static int __init own_init(void)
{
	page = alloc_page(GFP_KERNEL | __GFP_ZERO);
	return misc_register(&misc);
}

static void __exit own_exit(void)
{
	misc_deregister(&misc);
	__free_page(page);
}

module_init(own_init);
module_exit(own_exit);
MODULE_LICENSE("GPL");
