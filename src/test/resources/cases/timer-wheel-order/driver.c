/* In which order timers fire, how late, and what mod_timer, timer_reduce, del_timer and shutdown answer. */
#include <linux/delay.h>
#include <linux/module.h>
#include <linux/timer.h>

MODULE_LICENSE("GPL");

struct shot {
	struct timer_list timer;
	char name;
	int again;
};
static struct shot a = { .name = 'a' }, b = { .name = 'b' }, c = { .name = 'c' }, d = { .name = 'd' };
static unsigned long base;

static void fired(struct timer_list *t)
{
	struct shot *s = from_timer(s, t, timer);

	pr_info("%c at +%ld, late by %ld, pending %d\n", s->name, jiffies - base, jiffies - t->expires, timer_pending(t));
	if (s->again-- > 0)
		mod_timer(t, jiffies + 1);
}

/* Begin right behind a tick. */
static void at_tick(const char *what)
{
	unsigned long now = jiffies;

	pr_info("%s\n", what);
	while (jiffies == now)
		cpu_relax();
	base = jiffies;
}

static int __init wheel_init(void)
{
	int first;

	timer_setup(&a.timer, fired, 0);
	timer_setup(&b.timer, fired, 0);
	timer_setup(&c.timer, fired, 0);
	timer_setup(&d.timer, fired, TIMER_PINNED);
	at_tick("same tick: last come, first served");
	mod_timer(&a.timer, jiffies + 3);
	mod_timer(&b.timer, jiffies + 3);
	mod_timer(&c.timer, jiffies + 2);
	mod_timer(&d.timer, jiffies + 4);
	msleep(40);
	at_tick("in the past");
	mod_timer(&a.timer, jiffies);
	mod_timer(&b.timer, jiffies - 5);
	msleep(40);
	at_tick("restarts itself");
	a.again = 2;
	a.timer.expires = jiffies + 1;
	add_timer(&a.timer);
	msleep(40);
	at_tick("answers");
	first = mod_timer(&a.timer, jiffies + 10);
	pr_info("mod %d again %d\n", first, mod_timer(&a.timer, jiffies + 5));
	pr_info("reduce to later %d", timer_reduce(&a.timer, jiffies + 8));
	pr_cont(", still +%ld\n", a.timer.expires - base);
	pr_info("reduce to sooner %d", timer_reduce(&a.timer, jiffies + 2));
	pr_cont(", now +%ld\n", a.timer.expires - base);
	pr_info("mod_timer_pending of an idle one %d\n", mod_timer_pending(&b.timer, jiffies + 1));
	first = del_timer(&a.timer);
	pr_info("del %d again %d sync %d\n", first, del_timer(&a.timer), del_timer_sync(&a.timer));
	mod_timer(&a.timer, jiffies + 2);
	pr_info("try_to_del %d\n", try_to_del_timer_sync(&a.timer));
	mod_timer(&a.timer, jiffies + 2);
	pr_info("shutdown %d", timer_shutdown_sync(&a.timer));
	pr_cont(", mod after it %d, pending %d\n", mod_timer(&a.timer, jiffies + 1), timer_pending(&a.timer));
	msleep(20);
	pr_info("nothing fired\n");
	return 0;
}
static void __exit wheel_exit(void)
{
	del_timer_sync(&a.timer);
	del_timer_sync(&b.timer);
}
module_init(wheel_init);
module_exit(wheel_exit);
