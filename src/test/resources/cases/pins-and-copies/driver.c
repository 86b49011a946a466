/* What pinned and referenced pages show after the process writes, forks, remaps or unmaps: the driver reads and writes them. */
#include <linux/fs.h>
#include <linux/highmem.h>
#include <linux/miscdevice.h>
#include <linux/mm.h>
#include <linux/module.h>
#include <linux/uaccess.h>

static struct page *page;
static bool pinned;

static long own_ioctl(struct file *file, unsigned int cmd, unsigned long arg)
{
	char *kernel;
	long result;

	switch (cmd) {
	case 0x6d01:
		pinned = false;
		return get_user_pages_fast(arg, 1, 0, &page);
	case 0x6d02:
		pinned = false;
		return get_user_pages_fast(arg, 1, FOLL_WRITE, &page);
	case 0x6d03:
		pinned = true;
		return pin_user_pages_fast(arg, 1, 0, &page);
	case 0x6d04:
		pinned = true;
		return pin_user_pages_fast(arg, 1, FOLL_WRITE | FOLL_LONGTERM, &page);
	case 0x6d05:
		kernel = kmap_local_page(page);
		result = kernel[0];
		kernel[0] = arg;
		kunmap_local(kernel);
		return result;
	case 0x6d06:
		if (pinned)
			unpin_user_pages_dirty_lock(&page, 1, arg);
		else
			put_page(page);
		return 0;
	}
	return -ENOTTY;
}

static const struct file_operations own_fops = { .owner = THIS_MODULE, .unlocked_ioctl = own_ioctl };
static struct miscdevice misc = { .minor = MISC_DYNAMIC_MINOR, .name = "pins", .fops = &own_fops };
module_misc_device(misc);
MODULE_LICENSE("GPL");
