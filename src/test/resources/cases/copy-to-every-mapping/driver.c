/* Copies to and from whatever address a program names; the results are bytes left, as copy_to_user() and its kin give them. */
#include <linux/fs.h>
#include <linux/miscdevice.h>
#include <linux/mm.h>
#include <linux/module.h>
#include <linux/slab.h>
#include <linux/uaccess.h>

static char *buffer;
static struct page *page;

struct request {
	void __user *address;
	unsigned long count;
	long results[8];
};

static vm_fault_t own_fault(struct vm_fault *vmf)
{
	if (vmf->pgoff == 1)
		return VM_FAULT_SIGBUS;
	if (vmf->pgoff == 2)
		return VM_FAULT_OOM;
	if (vmf->pgoff == 3)
		return VM_FAULT_SIGSEGV;
	get_page(page);
	vmf->page = page;
	return 0;
}

static const struct vm_operations_struct own_ops = { .fault = own_fault };

static int own_mmap(struct file *file, struct vm_area_struct *vma)
{
	if (vma->vm_pgoff == 100)
		return remap_pfn_range(vma, vma->vm_start, page_to_pfn(page), PAGE_SIZE, vma->vm_page_prot);
	vma->vm_ops = &own_ops;
	return 0;
}

static long own_ioctl(struct file *file, unsigned int cmd, unsigned long arg)
{
	struct request r;
	int value = 7;

	if (copy_from_user(&r, (void __user *)arg, sizeof r))
		return -EFAULT;
	memset(buffer, 'k', 2 * PAGE_SIZE);
	r.results[0] = copy_from_user(buffer, r.address, r.count);
	r.results[1] = r.count >= 4 && buffer[r.count - 1] == 0;
	r.results[2] = get_user(value, (int __user *)r.address);
	r.results[3] = value;
	r.results[4] = copy_to_user(r.address, buffer, r.count);
	r.results[5] = put_user(1, (char __user *)r.address);
	r.results[6] = clear_user(r.address, r.count);
	r.results[7] = access_ok(r.address, r.count);
	return copy_to_user((void __user *)arg, &r, sizeof r) ? -EFAULT : 0;
}

static const struct file_operations own_fops = { .owner = THIS_MODULE, .mmap = own_mmap, .unlocked_ioctl = own_ioctl };
static struct miscdevice misc = { .minor = MISC_DYNAMIC_MINOR, .name = "copier", .fops = &own_fops };

static int __init own_init(void)
{
	buffer = kmalloc(2 * PAGE_SIZE, GFP_KERNEL);
	page = alloc_page(GFP_KERNEL | __GFP_ZERO);
	return misc_register(&misc);
}

static void __exit own_exit(void)
{
	misc_deregister(&misc);
	kfree(buffer);
	__free_page(page);
}

module_init(own_init);
module_exit(own_exit);
MODULE_LICENSE("GPL");
