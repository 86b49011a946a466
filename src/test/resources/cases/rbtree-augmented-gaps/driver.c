/* An augmented tree keeps the largest size below each node; an interval tree finds what overlaps. */
#include <linux/module.h>
#include <linux/rbtree_augmented.h>
#include <linux/interval_tree.h>

struct area { unsigned long start, size, largest; struct rb_node rb; };
#define area_size(a) ((a)->size)
RB_DECLARE_CALLBACKS_MAX(static, area_cb, struct area, rb, unsigned long, largest, area_size)

static struct rb_root root = RB_ROOT;
static struct rb_root_cached tree = RB_ROOT_CACHED;
static struct area areas[20];
static struct interval_tree_node nodes[6];

static void add(struct area *a)
{
	struct rb_node **link = &root.rb_node, *parent = NULL;

	while (*link) {
		struct area *at = rb_entry(*link, struct area, rb);

		parent = *link;
		if (at->largest < a->size)
			at->largest = a->size;
		link = a->start < at->start ? &parent->rb_left : &parent->rb_right;
	}
	a->largest = a->size;
	rb_link_node(&a->rb, parent, link);
	rb_insert_augmented(&a->rb, &root, &area_cb);
}

static void check(void)
{
	struct rb_node *n;
	int bad = 0, black = 0;
	struct rb_node *p;

	for (n = rb_first(&root); n; n = rb_next(n)) {
		struct area *a = rb_entry(n, struct area, rb);
		unsigned long most = a->size;

		if (n->rb_left)
			most = max(most, rb_entry(n->rb_left, struct area, rb)->largest);
		if (n->rb_right)
			most = max(most, rb_entry(n->rb_right, struct area, rb)->largest);
		bad += most != a->largest;
		bad += rb_is_red(n) && rb_parent(n) && rb_is_red(rb_parent(n));
	}
	for (p = rb_first(&root); p; p = rb_parent(p))
		black += rb_is_black(p);
	pr_info("largest %lu, bad %d, black height %d, root %s\n", rb_entry(root.rb_node, struct area, rb)->largest, bad,
		black, rb_color(root.rb_node) == RB_BLACK ? "black" : "red");
}

static int __init aug_init(void)
{
	struct interval_tree_node *n;
	int i;

	for (i = 0; i < 20; i++) {
		areas[i].start = i * 13 % 20;
		areas[i].size = i * 37 % 101;
		add(&areas[i]);
	}
	check();
	for (i = 0; i < 20; i += 3) {
		rb_erase_augmented(&areas[i].rb, &root, &area_cb);
		check();
	}
	for (i = 0; i < 6; i++) {
		nodes[i].start = i * 10;
		nodes[i].last = i * 10 + (i & 1 ? 25 : 4);
		interval_tree_insert(&nodes[i], &tree);
	}
	for (n = interval_tree_iter_first(&tree, 30, 34); n; n = interval_tree_iter_next(n, 30, 34))
		pr_info("overlaps %lu-%lu\n", n->start, n->last);
	interval_tree_remove(&nodes[1], &tree);
	n = interval_tree_iter_first(&tree, 30, 34);
	pr_info("first now %lu\n", n->start);
	pr_info("beyond: %d\n", interval_tree_iter_first(&tree, 1000, 2000) == NULL);
	return 0;
}

static void __exit aug_exit(void) { }
module_init(aug_init);
module_exit(aug_exit);
MODULE_LICENSE("GPL");
