/* A vmalloc() buffer mapped page by page, since its pages lie anywhere, shared by mmap(), read() and write(). */
#include <linux/cdev.h>
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/module.h>
#include <linux/uaccess.h>
#include <linux/vmalloc.h>

#define MAJOR_NUMBER 42
#define NPAGES 16
#define LENGTH (NPAGES * PAGE_SIZE)

static struct cdev device;
static char *area;

static int vmm_open(struct inode *inode, struct file *file)
{
	return 0;
}

static ssize_t vmm_read(struct file *file, char __user *buffer, size_t size, loff_t *offset)
{
	if (size > LENGTH)
		size = LENGTH;
	if (copy_to_user(buffer, area, size))
		return -EFAULT;
	return size;
}

static ssize_t vmm_write(struct file *file, const char __user *buffer, size_t size, loff_t *offset)
{
	if (size > LENGTH)
		size = LENGTH;
	memset(area, 0, LENGTH);
	if (copy_from_user(area, buffer, size))
		return -EFAULT;
	return size;
}

static int vmm_mmap(struct file *file, struct vm_area_struct *vma)
{
	unsigned long length = vma->vm_end - vma->vm_start, done;

	if (length > LENGTH)
		return -EIO;
	for (done = 0; done < length; done += PAGE_SIZE) {
		int ret = remap_pfn_range(vma, vma->vm_start + done, vmalloc_to_pfn(area + done), PAGE_SIZE, vma->vm_page_prot);

		if (ret < 0) {
			pr_err("cannot map page %lu: %d\n", done / PAGE_SIZE, ret);
			return ret;
		}
	}
	return 0;
}

static const struct file_operations vmm_fops = {
	.owner = THIS_MODULE,
	.open = vmm_open,
	.read = vmm_read,
	.write = vmm_write,
	.mmap = vmm_mmap,
};

static int __init vmm_init(void)
{
	int ret = register_chrdev_region(MKDEV(MAJOR_NUMBER, 0), 1, "vmmap");
	int i;

	if (ret)
		return ret;
	area = vmalloc(LENGTH);
	if (!area) {
		ret = -ENOMEM;
		goto unregister;
	}
	for (i = 0; i < NPAGES; i++) {
		SetPageReserved(vmalloc_to_page(area + i * PAGE_SIZE));
		area[i * PAGE_SIZE] = 0xaa;
		area[i * PAGE_SIZE + 1] = 0xbb;
		area[i * PAGE_SIZE + 2] = 0xcc;
		area[i * PAGE_SIZE + 3] = 0xdd;
	}
	cdev_init(&device, &vmm_fops);
	ret = cdev_add(&device, MKDEV(MAJOR_NUMBER, 0), 1);
	if (ret == 0)
		return 0;
	vfree(area);
unregister:
	unregister_chrdev_region(MKDEV(MAJOR_NUMBER, 0), 1);
	return ret;
}

static void __exit vmm_exit(void)
{
	int i;

	cdev_del(&device);
	for (i = 0; i < NPAGES; i++)
		ClearPageReserved(vmalloc_to_page(area + i * PAGE_SIZE));
	vfree(area);
	unregister_chrdev_region(MKDEV(MAJOR_NUMBER, 0), 1);
}

module_init(vmm_init);
module_exit(vmm_exit);
MODULE_LICENSE("GPL");
