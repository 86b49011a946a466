#include <linux/module.h>
#include <linux/kernel.h>
#include <linux/fs.h>
#include <linux/uaccess.h>
#define SHOW(fmt, ...) pr_info("[%s] " fmt, __func__, ##__VA_ARGS__)

static int __init f_init(void)
{
	long l = 5;
	int a = 7, b = 8;
	char *p = NULL;
	pr_info("value %d\n", l);
	printk(KERN_INFO "value %d\n", l);
	printk("value %d of %s\n", l, l);
	printk(KERN_INFO, "value %d\n", a);
	SHOW("x %d\n", l);
	pr_err("%d %d\n", a);
	pr_warn("%d\n", a, b);
	printk(KERN_DEBUG "%s" "and %d more\n", a, p);
	pr_debug("%x\n", p);
	pr_info("%p %lu\n", p, sizeof(a) * 2);
	pr_info("%zu %pK %pS %k\n", l, p, p, b);
	return 0;
}
module_init(f_init);
MODULE_LICENSE("GPL");
