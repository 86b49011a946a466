/* get_user_pages() and pin_user_pages() on every kind of mapping, with each flag; results and reference counts. */
#include <linux/fs.h>
#include <linux/miscdevice.h>
#include <linux/mm.h>
#include <linux/module.h>
#include <linux/sched/mm.h>
#include <linux/uaccess.h>
#include <linux/version.h>

#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 5, 0)
#define GUP(fn, start, n, flags, pages) fn(start, n, flags, pages, NULL)
#else
#define GUP(fn, start, n, flags, pages) fn(start, n, flags, pages)
#endif

static struct page *page;

struct request {
	unsigned long address;
	long count;
	long flags;
	long results[8];
};

static vm_fault_t own_fault(struct vm_fault *vmf)
{
	if (vmf->pgoff == 1)
		return VM_FAULT_SIGBUS;
	if (vmf->pgoff == 2)
		return VM_FAULT_OOM;
	get_page(page);
	vmf->page = page;
	return 0;
}

static const struct vm_operations_struct own_ops = { .fault = own_fault };

static int own_mmap(struct file *file, struct vm_area_struct *vma)
{
	if (vma->vm_pgoff == 100)
		return remap_pfn_range(vma, vma->vm_start, page_to_pfn(page), PAGE_SIZE, vma->vm_page_prot);
	if (vma->vm_pgoff == 101)
		return vm_insert_page(vma, vma->vm_start, page);
	vma->vm_ops = &own_ops;
	return 0;
}

static void drop(struct page **pages, long n)
{
	while (n > 0)
		put_page(pages[--n]);
}

static long own_ioctl(struct file *file, unsigned int cmd, unsigned long arg)
{
	struct page *pages[4];
	struct request r;
	long n;

	if (copy_from_user(&r, (void __user *)arg, sizeof r))
		return -EFAULT;
	r.flags = (r.flags & 1 ? FOLL_WRITE : 0) | (r.flags & 2 ? FOLL_FORCE : 0);
	mmap_read_lock(current->mm);
	n = r.results[0] = GUP(get_user_pages, r.address, r.count, r.flags, pages);
	mmap_read_unlock(current->mm);
	drop(pages, n);
	n = r.results[1] = get_user_pages_fast(r.address, r.count, r.flags & ~FOLL_FORCE, pages);
	drop(pages, n);
	n = r.results[2] = get_user_pages_unlocked(r.address, r.count, pages, r.flags);
	drop(pages, n);
	mmap_read_lock(current->mm);
#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 5, 0)
	n = r.results[3] = get_user_pages_remote(current->mm, r.address, r.count, r.flags, pages, NULL, NULL);
#else
	n = r.results[3] = get_user_pages_remote(current->mm, r.address, r.count, r.flags, pages, NULL);
#endif
	mmap_read_unlock(current->mm);
	drop(pages, n);
	n = r.results[4] = pin_user_pages_fast(r.address, r.count, r.flags & ~FOLL_FORCE, pages);
	if (n > 0)
		unpin_user_pages(pages, n);
	n = r.results[5] = pin_user_pages_fast(r.address, r.count, (r.flags & ~FOLL_FORCE) | FOLL_LONGTERM, pages);
	r.results[6] = n > 0 ? page_ref_count(pages[0]) >= 1024 : -1;
	r.results[7] = n > 0 ? folio_maybe_dma_pinned(page_folio(pages[0])) : -1;
	if (n > 0)
		unpin_user_pages_dirty_lock(pages, n, r.flags & FOLL_WRITE);
	return copy_to_user((void __user *)arg, &r, sizeof r) ? -EFAULT : 0;
}

static const struct file_operations own_fops = { .owner = THIS_MODULE, .mmap = own_mmap, .unlocked_ioctl = own_ioctl };
static struct miscdevice misc = { .minor = MISC_DYNAMIC_MINOR, .name = "pinner", .fops = &own_fops };

static int __init own_init(void)
{
	page = alloc_page(GFP_KERNEL | __GFP_ZERO);
	return misc_register(&misc);
}

static void __exit own_exit(void)
{
	misc_deregister(&misc);
	pr_info("references left: %d\n", page_count(page));
	__free_page(page);
}

module_init(own_init);
module_exit(own_exit);
MODULE_LICENSE("GPL");
