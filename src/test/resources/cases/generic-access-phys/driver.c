/* generic_access_phys() as vm_operations_struct.access: device registers through /proc/PID/mem, but never RAM. */
#include <linux/module.h>
#include <linux/fs.h>
#include <linux/gfp.h>
#include <linux/io.h>
#include <linux/miscdevice.h>
#include <linux/mm.h>
#include <linux/pci.h>

static struct pci_dev *edu;
static char *buffer;

static const struct vm_operations_struct ops = { .access = generic_access_phys };

static int my_mmap(struct file *file, struct vm_area_struct *vma)
{
	vma->vm_ops = &ops;
	switch (vma->vm_pgoff) {
	case 0:
		return io_remap_pfn_range(vma, vma->vm_start, pci_resource_start(edu, 0) >> PAGE_SHIFT, PAGE_SIZE,
					  pgprot_noncached(vma->vm_page_prot));
	case 1:
		return remap_pfn_range(vma, vma->vm_start, virt_to_phys(buffer) >> PAGE_SHIFT, PAGE_SIZE,
				       vma->vm_page_prot);
	}
	return 0;	/* nothing there, and no VM_IO */
}

static const struct file_operations fops = { .owner = THIS_MODULE, .mmap = my_mmap };
static struct miscdevice misc = { MISC_DYNAMIC_MINOR, "generic", &fops };

static int __init my_init(void)
{
	edu = pci_get_device(0x1234, 0x11e8, NULL);
	if (!edu || pci_enable_device(edu))
		return -ENODEV;
	buffer = (char *)get_zeroed_page(GFP_KERNEL);
	strcpy(buffer, "in RAM");
	return misc_register(&misc);
}

static void __exit my_exit(void)
{
	misc_deregister(&misc);
	pci_disable_device(edu);
	pci_dev_put(edu);
	free_page((unsigned long)buffer);
}

module_init(my_init);
module_exit(my_exit);
MODULE_LICENSE("GPL");
