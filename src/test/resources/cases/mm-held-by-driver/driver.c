/* get_task_mm() keeps the memory of a process that has ended; mmput() tells the mappings' drivers then. */
#include <linux/fs.h>
#include <linux/miscdevice.h>
#include <linux/mm.h>
#include <linux/module.h>
#include <linux/sched/mm.h>
#include <linux/uaccess.h>
#include <linux/version.h>

static struct mm_struct *held;

static void v_close(struct vm_area_struct *vma)
{
	pr_info("close %lu pages\n", vma_pages(vma));
}

static const struct vm_operations_struct ops = { .close = v_close };

static int v_mmap(struct file *file, struct vm_area_struct *vma)
{
	vma->vm_ops = &ops;
	return 0;
}

static int v_release(struct inode *inode, struct file *file)
{
	pr_info("release\n");
	return 0;
}

static long v_ioctl(struct file *file, unsigned int cmd, unsigned long arg)
{
	struct vm_area_struct *vma;
	struct page *page;
	int users, n;

	switch (cmd) {
	case 0x6d01:
		held = get_task_mm(current);
		pr_info("held, users %d\n", atomic_read(&held->mm_users));
		return 0;
	case 0x6d02:
		users = atomic_read(&held->mm_users);
		mmap_read_lock(held);
		vma = find_vma(held, arg);
		pr_info("users %d, vma of %lu pages, total %d\n", users, vma ? vma_pages(vma) : 0, held->total_vm > 0);
#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 5, 0)
		n = get_user_pages_remote(held, arg, 1, 0, &page, NULL, NULL);
#else
		n = get_user_pages_remote(held, arg, 1, 0, &page, NULL);
#endif
		if (n == 1) {
			pr_info("content %s\n", (char *)page_address(page));
			put_page(page);
		}
		mmap_read_unlock(held);
		return 0;
	case 0x6d03:
		pr_info("letting go\n");
		mmput(held);
		pr_info("gone\n");
		return 0;
	}
	return -ENOTTY;
}

static const struct file_operations fops = { .owner = THIS_MODULE, .mmap = v_mmap, .release = v_release, .unlocked_ioctl = v_ioctl };
static struct miscdevice misc = { .minor = MISC_DYNAMIC_MINOR, .name = "holder", .fops = &fops };
module_misc_device(misc);
MODULE_LICENSE("GPL");
