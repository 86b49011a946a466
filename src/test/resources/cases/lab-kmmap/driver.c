/* A kmalloc() buffer, page aligned by hand and reserved, shared by mmap(), read() and write(). */
#include <linux/cdev.h>
#include <linux/fs.h>
#include <linux/io.h>
#include <linux/mm.h>
#include <linux/module.h>
#include <linux/slab.h>
#include <linux/uaccess.h>

#define MAJOR_NUMBER 42
#define NPAGES 16
#define LENGTH (NPAGES * PAGE_SIZE)

static struct cdev device;
static void *allocated;
static char *area;

static int km_open(struct inode *inode, struct file *file)
{
	return 0;
}

static ssize_t km_read(struct file *file, char __user *buffer, size_t size, loff_t *offset)
{
	if (size > LENGTH)
		size = LENGTH;
	if (copy_to_user(buffer, area, size))
		return -EFAULT;
	return size;
}

static ssize_t km_write(struct file *file, const char __user *buffer, size_t size, loff_t *offset)
{
	if (size > LENGTH)
		size = LENGTH;
	memset(area, 0, LENGTH);
	if (copy_from_user(area, buffer, size))
		return -EFAULT;
	return size;
}

static int km_mmap(struct file *file, struct vm_area_struct *vma)
{
	unsigned long pfn = virt_to_phys(area) >> PAGE_SHIFT;
	unsigned long length = vma->vm_end - vma->vm_start;
	int ret;

	if (length > LENGTH)
		return -EIO;
	ret = remap_pfn_range(vma, vma->vm_start, pfn, length, vma->vm_page_prot);
	if (ret < 0)
		pr_err("cannot map the buffer: %d\n", ret);
	return ret;
}

static const struct file_operations km_fops = {
	.owner = THIS_MODULE,
	.open = km_open,
	.read = km_read,
	.write = km_write,
	.mmap = km_mmap,
};

static int __init km_init(void)
{
	int ret = register_chrdev_region(MKDEV(MAJOR_NUMBER, 0), 1, "kmmap");
	int i;

	if (ret)
		return ret;
	allocated = kmalloc((NPAGES + 2) * PAGE_SIZE, GFP_KERNEL);
	if (!allocated) {
		ret = -ENOMEM;
		goto unregister;
	}
	area = (char *)PAGE_ALIGN((unsigned long)allocated);
	for (i = 0; i < NPAGES; i++) {
		SetPageReserved(virt_to_page(area + i * PAGE_SIZE));
		area[i * PAGE_SIZE] = 0xaa;
		area[i * PAGE_SIZE + 1] = 0xbb;
		area[i * PAGE_SIZE + 2] = 0xcc;
		area[i * PAGE_SIZE + 3] = 0xdd;
	}
	cdev_init(&device, &km_fops);
	ret = cdev_add(&device, MKDEV(MAJOR_NUMBER, 0), 1);
	if (ret == 0)
		return 0;
	kfree(allocated);
unregister:
	unregister_chrdev_region(MKDEV(MAJOR_NUMBER, 0), 1);
	return ret;
}

static void __exit km_exit(void)
{
	int i;

	cdev_del(&device);
	for (i = 0; i < NPAGES; i++)
		ClearPageReserved(virt_to_page(area + i * PAGE_SIZE));
	kfree(allocated);
	unregister_chrdev_region(MKDEV(MAJOR_NUMBER, 0), 1);
}

module_init(km_init);
module_exit(km_exit);
MODULE_LICENSE("GPL");
