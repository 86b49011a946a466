/* %pd and %pD of open files, %pt of times. */
#include <linux/module.h>
#include <linux/fs.h>
#include <linux/miscdevice.h>
#include <linux/rtc.h>
#include <linux/time.h>

static int show(struct inode *inode, struct file *file)
{
	struct rtc_time tm = { .tm_sec = 5, .tm_min = 4, .tm_hour = 3, .tm_mday = 2, .tm_mon = 0, .tm_year = 123 };
	time64_t t = 1700000000;

	pr_info("dentry %pd %pD\n", file->f_path.dentry, file);
	pr_info("rtc %ptR %ptRd %ptRt %ptRr %ptRs\n", &tm, &tm, &tm, &tm, &tm);
	pr_info("time %ptT %ptTd %ptTt %ptTs\n", &t, &t, &t, &t);
	return 0;
}

static const struct file_operations fops = { .owner = THIS_MODULE, .open = show };
static struct miscdevice dev = { .minor = MISC_DYNAMIC_MINOR, .name = "shown", .fops = &fops };
module_misc_device(dev);
MODULE_LICENSE("GPL");
