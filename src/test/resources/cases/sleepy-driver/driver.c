/* LDD3's sleepy: readers sleep until somebody writes; every one of them is woken, but one flag serves one. */
#include <linux/fs.h>
#include <linux/module.h>
#include <linux/sched.h>
#include <linux/wait.h>

MODULE_LICENSE("GPL");

static int major, flag;
static DECLARE_WAIT_QUEUE_HEAD(wq);

static ssize_t sleepy_read(struct file *filp, char __user *buf, size_t count, loff_t *pos)
{
	pr_info("%s goes to sleep\n", current->comm);
	if (wait_event_interruptible(wq, flag != 0)) {
		pr_info("%s is interrupted\n", current->comm);
		return -ERESTARTSYS;
	}
	flag = 0;
	pr_info("%s awoken\n", current->comm);
	return 0;
}
static ssize_t sleepy_write(struct file *filp, const char __user *buf, size_t count, loff_t *pos)
{
	pr_info("%s awakens the readers\n", current->comm);
	flag = 1;
	wake_up_interruptible(&wq);
	return count;
}
static const struct file_operations fops = { .owner = THIS_MODULE, .read = sleepy_read, .write = sleepy_write };
static int __init sleepy_init(void)
{
	major = register_chrdev(0, "sleepy", &fops);
	return major < 0 ? major : 0;
}
static void __exit sleepy_exit(void) { unregister_chrdev(major, "sleepy"); }
module_init(sleepy_init);
module_exit(sleepy_exit);
