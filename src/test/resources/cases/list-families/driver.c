/* Lists of drivers: cut, splice, rotate, swap, iterate from the middle, and hash tables. */
#include <linux/module.h>
#include <linux/list.h>
#include <linux/hashtable.h>
#include <linux/slab.h>
#include <linux/version.h>

struct item { int n; struct list_head node; struct hlist_node hash; };
static struct item items[8];
static DEFINE_HASHTABLE(table, 3);
static DECLARE_HASHTABLE(second, 4);

static void show(const char *what, struct list_head *head)
{
	struct item *it;

	pr_info("%s:", what);
	list_for_each_entry(it, head, node)
		pr_cont(" %d", it->n);
	pr_cont("\n");
}

static int __init lists_init(void)
{
	LIST_HEAD(a);
	LIST_HEAD(b);
	struct item *it, *tmp;
	struct hlist_node *ht;
	struct list_head *pos;
	HLIST_HEAD(h);
	HLIST_HEAD(h2);
	int i, bkt, count = 0;

	for (i = 0; i < 8; i++) {
		items[i].n = i;
		list_add_tail(&items[i].node, &a);
	}
	list_cut_position(&b, &a, &items[2].node);
	show("cut", &b);
	show("rest", &a);
	list_splice_tail(&b, &a);
	INIT_LIST_HEAD(&b);
	show("back", &a);
	list_cut_before(&b, &a, &items[5].node);
	show("before 5", &b);
	list_splice_init(&a, &b);
	show("spliced", &b);
	pr_info("a empty %d careful %d\n", list_empty(&a), list_empty_careful(&a));
	list_rotate_left(&b);
	show("rotated", &b);
	list_rotate_to_front(&items[0].node, &b);
	show("to front", &b);
	list_swap(&items[0].node, &items[1].node);
	show("swap neighbours", &b);
	list_swap(&items[3].node, &items[7].node);
	show("swap far", &b);
	list_bulk_move_tail(&b, &items[4].node, &items[4].node);
	show("bulk", &b);
	it = &items[5];
	list_for_each_entry_continue(it, &b, node)
		count = count * 10 + it->n;
	pr_info("after 5: %d\n", count);
	it = &items[5];
	count = 0;
	list_for_each_entry_continue_reverse(it, &b, node)
		count = count * 10 + it->n;
	pr_info("before 5: %d\n", count);
	it = &items[5];
	list_for_each_entry_safe_from(it, tmp, &b, node)
		list_del_init(&it->node);
	show("deleted from 5", &b);
	pr_info("5 in a list %d, first %d last %d\n", !list_empty(&items[5].node),
		list_is_first(b.next, &b), list_is_last(b.next, &b));
	it = list_first_entry(&b, struct item, node);
	pr_info("next of last, circular: %d, prev of first: %d\n",
		list_next_entry_circular(list_last_entry(&b, struct item, node), &b, node)->n,
		list_prev_entry_circular(it, &b, node)->n);
	it = list_prepare_entry(((struct item *)NULL), &b, node);
	list_for_each_entry_continue(it, &b, node)
		pr_cont("%d.", it->n);
	pr_cont("\n");
	count = 0;
	list_for_each_prev(pos, &b)
		count++;
	pr_info("counted %d\n", count);
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 3, 0)
	pr_info("nodes %zu\n", list_count_nodes(&b));
#endif
	list_del(&items[0].node);
	pr_info("poisoned %px %px\n", items[0].node.next, items[0].node.prev);
	pr_info("none: %d\n", list_first_entry_or_null(&a, struct item, node) == NULL);

	for (i = 0; i < 8; i++)
		hash_add(table, &items[i].hash, items[i].n * 16);
	hash_init(second);
	hash_for_each(table, bkt, it, hash)
		pr_info("bucket %d has %d\n", bkt, it->n);
	hash_for_each_possible(table, it, hash, 48)
		if (it->n == 3)
			pr_info("found 3\n");
	hash_for_each_safe(table, bkt, ht, it, hash)
		if (it->n & 1)
			hash_del(&it->hash);
	pr_info("hashed %d %d, empty %d %d, bits %d\n", hash_hashed(&items[1].hash), hash_hashed(&items[2].hash),
		hash_empty(table), hash_empty(second), (int)HASH_BITS(table));
	hash_for_each_safe(table, bkt, ht, it, hash)
		hash_del(&it->hash);
	pr_info("empty %d\n", hash_empty(table));
	hlist_add_head(&items[0].hash, &h);
	pr_info("singular %d\n", hlist_is_singular_node(&items[0].hash, &h));
	hlist_add_behind(&items[1].hash, &items[0].hash);
	hlist_add_before(&items[2].hash, &items[1].hash);
	hlist_move_list(&h, &h2);
	hlist_for_each_entry_safe(it, ht, &h2, hash) {
		pr_info("hlist %d\n", it->n);
		hlist_del(&it->hash);
	}
	hlist_add_fake(&items[3].hash);
	pr_info("fake %d %d, empty %d %d\n", hlist_fake(&items[3].hash), hlist_fake(&items[2].hash), hlist_empty(&h),
		hlist_empty(&h2));
	return 0;
}

static void __exit lists_exit(void) { }
module_init(lists_init);
module_exit(lists_exit);
MODULE_LICENSE("GPL");
