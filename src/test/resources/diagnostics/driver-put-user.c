#include <linux/module.h>
#include <linux/uaccess.h>
static long f(unsigned long arg, int *p)
{
	int v;
	get_user(v, (int __user *)arg);
	copy_from_user(&v, arg, sizeof v);
	if (copy_to_user((void __user *)arg, v, sizeof v)) return -EFAULT;
	return v;
}
static int __init f_init(void) { return f(1, NULL); }
module_init(f_init);
MODULE_LICENSE("GPL");
