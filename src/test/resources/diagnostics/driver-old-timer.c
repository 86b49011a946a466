#include <linux/module.h>
#include <linux/timer.h>
static struct timer_list timer;
static void tick(unsigned long data)
{
	mod_timer(&timer, jiffies + HZ);
}
static int __init f_init(void)
{
	old_timer_setup_it(&timer);
	timer.function = tick;
	timer.data = 0;
	timer.expires = jiffies + HZ;
	setup_timer(&timer, tick, 0);
	add_timer(&timer);
	return 0;
}
static void __exit f_exit(void)
{
	del_timer(timer);
}
module_init(f_init);
module_exit(f_exit);
MODULE_LICENSE("GPL");
