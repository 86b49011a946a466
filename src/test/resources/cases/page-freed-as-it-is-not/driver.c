/* Pages that are freed locked, reserved or with a mapping: the later kernel looks at once. */
#include <linux/module.h>
#include <linux/fs.h>
#include <linux/miscdevice.h>
#include <linux/uaccess.h>
#include <linux/gfp.h>
#include <linux/mm.h>
#include <linux/pagemap.h>

static ssize_t bad_write(struct file *file, const char __user *buf, size_t len, loff_t *pos)
{
	char cmd[32] = "";
	struct page *page;

	if (copy_from_user(cmd, buf, min(len, sizeof(cmd) - 1)))
		return -EFAULT;
	strim(cmd);
	if (!strcmp(cmd, "plain")) {
		__free_page(alloc_page(GFP_KERNEL));
	}
	if (!strcmp(cmd, "locked")) {
		page = alloc_page(GFP_KERNEL);
		lock_page(page);
		__free_page(page);
	}
	if (!strcmp(cmd, "reserved")) {
		page = alloc_page(GFP_KERNEL);
		SetPageReserved(page);
		__free_page(page);
	}
	if (!strcmp(cmd, "mapping")) {
		page = alloc_page(GFP_KERNEL);
		page->mapping = file->f_mapping;
		__free_page(page);
	}
	if (!strcmp(cmd, "private")) {
		page = alloc_page(GFP_KERNEL);
		set_page_private(page, 5);
		__free_page(page);
	}
	if (!strcmp(cmd, "dirty")) {
		page = alloc_page(GFP_KERNEL);
		SetPageDirty(page);
		__free_page(page);
	}
	pr_info("%s returns\n", cmd);
	return len;
}

static const struct file_operations fops = {
	.owner = THIS_MODULE,
	.write = bad_write,
};

static struct miscdevice misc = { MISC_DYNAMIC_MINOR, "bad", &fops };

module_misc_device(misc);
MODULE_LICENSE("GPL");
