// Two tasks that take two mutexes in opposite order, and one that takes its own again, lock and are reported.
#include <linux/delay.h>
#include <linux/fs.h>
#include <linux/miscdevice.h>
#include <linux/module.h>
#include <linux/mutex.h>

static DEFINE_MUTEX(first);
static DEFINE_MUTEX(second);
static DEFINE_MUTEX(once);

static noinline void take_both(struct mutex *a, struct mutex *b)
{
	mutex_lock(a);
	msleep(100);
	mutex_lock(b);
	mutex_unlock(b);
	mutex_unlock(a);
}

static noinline void take_twice(void)
{
	mutex_lock(&once);
	mutex_lock(&once);
	mutex_unlock(&once);
	mutex_unlock(&once);
}

static long lock_ioctl(struct file *file, unsigned int cmd, unsigned long arg)
{
	switch (cmd) {
	case 120:
		take_both(&first, &second);
		return 0;
	case 121:
		take_both(&second, &first);
		return 0;
	case 122:
		take_twice();
		return 0;
	}
	return -ENOTTY;
}

static const struct file_operations lock_fops = {
	.owner = THIS_MODULE,
	.unlocked_ioctl = lock_ioctl,
};

static struct miscdevice lock_device = {
	.minor = MISC_DYNAMIC_MINOR,
	.name = "lock",
	.fops = &lock_fops,
};

static int __init lock_init(void)
{
	return misc_register(&lock_device);
}

static void __exit lock_exit(void)
{
	misc_deregister(&lock_device);
}

module_init(lock_init);
module_exit(lock_exit);
MODULE_LICENSE("GPL");
