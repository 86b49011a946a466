/* vm_mmap() and vm_munmap() from an ioctl: the driver maps into the caller, anonymous memory or its own file. */
#include <linux/fs.h>
#include <linux/miscdevice.h>
#include <linux/mm.h>
#include <linux/mman.h>
#include <linux/module.h>
#include <linux/uaccess.h>

static struct page *page;

struct request { unsigned long address, length, prot, flags, offset; long result; };

static int own_mmap(struct file *file, struct vm_area_struct *vma)
{
	return remap_pfn_range(vma, vma->vm_start, page_to_pfn(page), PAGE_SIZE, vma->vm_page_prot);
}

static long own_ioctl(struct file *file, unsigned int cmd, unsigned long arg)
{
	struct request r;

	if (copy_from_user(&r, (void __user *)arg, sizeof r))
		return -EFAULT;
	if (cmd == 0x6d03)
		r.result = vm_munmap(r.address, r.length);
	else
		r.result = vm_mmap(cmd == 0x6d01 ? NULL : file, r.address, r.length, r.prot, r.flags, r.offset);
	return copy_to_user((void __user *)arg, &r, sizeof r) ? -EFAULT : 0;
}

static const struct file_operations own_fops = { .owner = THIS_MODULE, .mmap = own_mmap, .unlocked_ioctl = own_ioctl };
static struct miscdevice misc = { .minor = MISC_DYNAMIC_MINOR, .name = "maker", .fops = &own_fops };

static int __init own_init(void)
{
	page = alloc_page(GFP_KERNEL | __GFP_ZERO);
	strcpy(page_address(page), "from the driver");
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
