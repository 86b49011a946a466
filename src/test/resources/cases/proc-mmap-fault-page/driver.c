/* A proc file whose mapping is filled by a fault handler, one page for each open file; no semicolons after module_init(). */
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/module.h>
#include <linux/proc_fs.h>
#include <linux/slab.h>
#include <linux/uaccess.h>
#include <linux/version.h>

#define LENGTH 4

struct mapped {
	char *page;
};

static void mapped_open(struct vm_area_struct *vma)
{
	pr_info("open\n");
}

static void mapped_close(struct vm_area_struct *vma)
{
	pr_info("close\n");
}

static vm_fault_t mapped_fault(struct vm_fault *vmf)
{
	struct mapped *mapped = vmf->vma->vm_private_data;

	pr_info("fault %s\n", vmf->flags & FAULT_FLAG_WRITE ? "write" : "read");
	if (mapped->page) {
		vmf->page = virt_to_page(mapped->page);
		get_page(vmf->page);
	}
	return 0;
}

static struct vm_operations_struct mapped_vm_ops = {
	.open = mapped_open,
	.close = mapped_close,
	.fault = mapped_fault,
};

static int file_mmap(struct file *file, struct vm_area_struct *vma)
{
	vma->vm_ops = &mapped_vm_ops;
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 3, 0)
	vm_flags_set(vma, VM_DONTEXPAND | VM_DONTDUMP);
#else
	vma->vm_flags |= VM_DONTEXPAND | VM_DONTDUMP;
#endif
	vma->vm_private_data = file->private_data;
	mapped_open(vma);
	return 0;
}

static int file_open(struct inode *inode, struct file *file)
{
	struct mapped *mapped = kmalloc(sizeof(*mapped), GFP_KERNEL);

	if (!mapped)
		return -ENOMEM;
	mapped->page = (char *)get_zeroed_page(GFP_KERNEL);
	memcpy(mapped->page, "abcd", LENGTH);
	file->private_data = mapped;
	return 0;
}

static ssize_t file_read(struct file *file, char __user *to, size_t count, loff_t *at)
{
	struct mapped *mapped = file->private_data;

	if (*at >= LENGTH)
		return 0;
	count = min(count, (size_t)LENGTH - (size_t)*at);
	if (copy_to_user(to, mapped->page + *at, count))
		return -EFAULT;
	*at += count;
	return count;
}

static ssize_t file_write(struct file *file, const char __user *from, size_t count, loff_t *at)
{
	struct mapped *mapped = file->private_data;

	if (copy_from_user(mapped->page, from, min(count, (size_t)LENGTH)))
		return -EFAULT;
	return count;
}

static int file_release(struct inode *inode, struct file *file)
{
	struct mapped *mapped = file->private_data;

	pr_info("release: page count %d\n", page_count(virt_to_page(mapped->page)));
	free_page((unsigned long)mapped->page);
	kfree(mapped);
	file->private_data = NULL;
	return 0;
}

static const struct proc_ops file_ops = {
	.proc_mmap = file_mmap,
	.proc_open = file_open,
	.proc_release = file_release,
	.proc_read = file_read,
	.proc_write = file_write,
	.proc_lseek = default_llseek,
};

static int mapped_init(void)
{
	return proc_create("mapped", 0, NULL, &file_ops) ? 0 : -ENOMEM;
}

static void mapped_exit(void)
{
	remove_proc_entry("mapped", NULL);
}

module_init(mapped_init)
module_exit(mapped_exit)
MODULE_LICENSE("GPL");
