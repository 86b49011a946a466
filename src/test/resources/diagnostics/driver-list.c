#include <linux/module.h>
#include <linux/list.h>
#include <linux/slab.h>
struct item { int a; struct list_head node; };
static LIST_HEAD(items);
static int __init f_init(void)
{
	struct item *i;
	list_add(i->node, &items);
	list_add(&i->node, items);
	list_del(i);
	list_for_each_entry(i, &items, node)
		pr_info("%d\n", i->a);
	return list_empty(items);
}
module_init(f_init);
MODULE_LICENSE("GPL");
