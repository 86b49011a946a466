/* RCU and SRCU: list readers and writers, callbacks after a grace period, kfree_rcu, what synchronize waits for. */
#include <linux/delay.h>
#include <linux/kthread.h>
#include <linux/module.h>
#include <linux/rculist.h>
#include <linux/rcupdate.h>
#include <linux/slab.h>
#include <linux/srcu.h>
#include <linux/version.h>

MODULE_LICENSE("GPL");

struct item {
	int value;
	struct list_head list;
	struct rcu_head rcu;
};
static LIST_HEAD(items);
static DEFINE_SPINLOCK(lock);
static struct item __rcu *current_item;
static int freed, reader_done;
DEFINE_STATIC_SRCU(srcu);

static void add(int value)
{
	struct item *i = kzalloc(sizeof(*i), GFP_KERNEL);

	i->value = value;
	spin_lock(&lock);
	list_add_tail_rcu(&i->list, &items);
	spin_unlock(&lock);
}
static void show(const char *when)
{
	struct item *i;

	pr_info("%s:", when);
	rcu_read_lock();
	list_for_each_entry_rcu(i, &items, list)
		pr_cont(" %d", i->value);
	rcu_read_unlock();
	pr_cont("\n");
}
static void free_item(struct rcu_head *head)
{
	struct item *i = container_of(head, struct item, rcu);

	pr_info("callback frees %d, in interrupt %d\n", i->value, !!in_interrupt());
	kfree(i);
	freed++;
}
static void drop(int value)
{
	struct item *i;

	list_for_each_entry(i, &items, list)
		if (i->value == value) {
			list_del_rcu(&i->list);
			call_rcu(&i->rcu, free_item);
			return;
		}
}
static int reader(void *data)
{
	int index = srcu_read_lock(&srcu);

	msleep(60);
	reader_done = 1;
	srcu_read_unlock(&srcu, index);
	return 0;
}

static int __init rcu_init_module(void)
{
	struct item *old, *new, *next;

	add(1);
	add(2);
	add(3);
	show("three");
	drop(2);
	drop(3);
	show("one");
	pr_info("freed at once %d\n", freed);
	synchronize_rcu();
	rcu_barrier();
	pr_info("freed after the barrier %d\n", freed);

	old = kzalloc(sizeof(*old), GFP_KERNEL);
	old->value = 10;
	RCU_INIT_POINTER(current_item, old);
	new = kzalloc(sizeof(*new), GFP_KERNEL);
	new->value = 11;
	old = rcu_replace_pointer(current_item, new, 1);
	rcu_read_lock();
	pr_info("old %d, new %d, set %d\n", old->value, rcu_dereference(current_item)->value, !!rcu_access_pointer(current_item));
	rcu_read_unlock();
	kfree_rcu(old, rcu);
	rcu_assign_pointer(current_item, NULL);
#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 12, 0)
	kvfree_rcu(new);
#else
	kvfree_rcu_mightsleep(new);
#endif
	kthread_run(reader, NULL, "reader");
	msleep(10);
	synchronize_srcu(&srcu);
	pr_info("reader done %d\n", reader_done);
	list_for_each_entry_safe(old, next, &items, list)
		drop(old->value);
	return 0;
}
static void __exit rcu_exit_module(void)
{
	rcu_barrier();
	pr_info("freed in all %d\n", freed);
}
module_init(rcu_init_module);
module_exit(rcu_exit_module);
