/* Sorted lists stay stable, lockless lists come back reversed, arrays sort and are searched. */
#include <linux/module.h>
#include <linux/list_sort.h>
#include <linux/llist.h>
#include <linux/sort.h>
#include <linux/bsearch.h>

struct rec { int key, order; struct list_head node; struct llist_node ll; };
static struct rec recs[10];
static const int keys[] = { 5, 3, 5, 1, 3, 9, 0, 5, 1, 3 };

static int by_key(void *priv, const struct list_head *a, const struct list_head *b)
{
	(*(int *)priv)++;
	return list_entry(a, struct rec, node)->key - list_entry(b, struct rec, node)->key;
}

static int cmp_int(const void *a, const void *b)
{
	return *(const int *)a - *(const int *)b;
}

static int cmp_rev(const void *a, const void *b, const void *priv)
{
	return *(const int *)priv * cmp_int(a, b);
}

static int swaps;
static void swap_int(void *a, void *b, int size)
{
	int t = *(int *)a;

	*(int *)a = *(int *)b;
	*(int *)b = t;
	swaps++;
}

static int __init sort_init(void)
{
	LIST_HEAD(head);
	LLIST_HEAD(ll);
	struct llist_node *first;
	struct rec *r, *tmp;
	int i, calls = 0, array[10], sign = -1, key = 9, *found;

	for (i = 0; i < 10; i++) {
		recs[i].key = keys[i];
		recs[i].order = i;
		list_add_tail(&recs[i].node, &head);
		pr_cont("%d", llist_add(&recs[i].ll, &ll));
		array[i] = keys[i];
	}
	pr_cont("\n");
	list_sort(&calls, &head, by_key);
	list_for_each_entry(r, &head, node)
		pr_info("%d (was at %d)\n", r->key, r->order);
	pr_info("compared %s\n", calls > 9 && calls < 40 ? "reasonably" : "oddly");
	list_for_each_entry_reverse(r, &head, node)
		pr_cont(" %d", r->order);
	pr_cont("\n");
	first = llist_del_first(&ll);
	pr_info("first off %d\n", llist_entry(first, struct rec, ll)->order);
	first = llist_del_all(&ll);
	pr_info("empty now %d, add says %d\n", llist_empty(&ll), llist_add(&recs[9].ll, &ll));
	llist_for_each_entry(r, first, ll)
		pr_cont(" %d", r->order);
	pr_cont("\n");
	first = llist_reverse_order(first);
	llist_for_each_entry_safe(r, tmp, first, ll)
		pr_cont(" %d", r->order);
	pr_cont("\n");

	sort(array, 10, sizeof(int), cmp_int, NULL);
	for (i = 0; i < 10; i++)
		pr_cont(" %d", array[i]);
	pr_cont("\n");
	found = bsearch(&key, array, 10, sizeof(int), cmp_int);
	pr_info("9 at %td\n", found - array);
	key = 4;
	pr_info("4 %s\n", bsearch(&key, array, 10, sizeof(int), cmp_int) ? "found" : "not there");
	sort_r(array, 10, sizeof(int), cmp_rev, NULL, &sign);
	for (i = 0; i < 10; i++)
		pr_cont(" %d", array[i]);
	pr_cont("\n");
	sort(array, 10, sizeof(int), cmp_int, swap_int);
	pr_info("own swap used %d, first %d last %d\n", swaps > 0, array[0], array[9]);
	sort(array, 1, sizeof(int), cmp_int, NULL);
	sort(array, 0, sizeof(int), cmp_int, NULL);
	return 0;
}

static void __exit sort_exit(void) { }
module_init(sort_init);
module_exit(sort_exit);
MODULE_LICENSE("GPL");
