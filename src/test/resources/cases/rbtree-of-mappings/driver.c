/* A red-black tree of a driver: insert, find, erase, replace, in order, postorder, cached and with duplicates. */
#include <linux/module.h>
#include <linux/rbtree.h>
#include <linux/slab.h>

struct map { unsigned long start; int seq; struct rb_node node; };
static struct rb_root tree = RB_ROOT;
static struct rb_root_cached cached = RB_ROOT_CACHED;

#define to_map(n) rb_entry(n, struct map, node)

static int insert(struct rb_root *root, struct map *m)
{
	struct rb_node **link = &root->rb_node, *parent = NULL;

	while (*link) {
		parent = *link;
		if (m->start < to_map(parent)->start)
			link = &parent->rb_left;
		else if (m->start > to_map(parent)->start)
			link = &parent->rb_right;
		else
			return -EEXIST;
	}
	rb_link_node(&m->node, parent, link);
	rb_insert_color(&m->node, root);
	return 0;
}

static bool less(struct rb_node *a, const struct rb_node *b) { return to_map(a)->start < to_map(b)->start; }
static int cmp_key(const void *key, const struct rb_node *n)
{
	unsigned long k = *(const unsigned long *)key;

	return k < to_map(n)->start ? -1 : k > to_map(n)->start;
}
static int cmp_node(struct rb_node *a, const struct rb_node *b) { return cmp_key(&to_map(a)->start, b); }

static void show(const char *what, struct rb_root *root)
{
	struct rb_node *n;

	pr_info("%s:", what);
	for (n = rb_first(root); n; n = rb_next(n))
		pr_cont(" %lu.%d", to_map(n)->start, to_map(n)->seq);
	pr_cont("\n");
}

static int __init rb_test_init(void)
{
	struct map *m, *n, *found, fresh = { .start = 30, .seq = 99 };
	struct rb_node *rb;
	unsigned long key;
	int i;

	pr_info("empty %d, first %d\n", RB_EMPTY_ROOT(&tree), rb_first(&tree) == NULL);
	for (i = 0; i < 12; i++) {
		m = kzalloc(sizeof(*m), GFP_KERNEL);
		m->start = (i * 7) % 12 * 10;
		m->seq = i;
		pr_cont("%d", insert(&tree, m));
	}
	pr_cont(" again %d\n", insert(&tree, &(struct map){ .start = 30 }));
	show("in order", &tree);
	for (rb = rb_last(&tree), i = 0; rb; rb = rb_prev(rb))
		pr_cont(" %lu", to_map(rb)->start);
	pr_cont("\n");
	key = 50;
	rb = rb_find(&key, &tree, cmp_key);
	pr_info("root %lu, found %lu\n", to_map(tree.rb_node)->start, to_map(rb)->start);
	rb_erase(rb, &tree);
	kfree(to_map(rb));
	pr_info("50 now %p\n", rb_find(&key, &tree, cmp_key));
	key = 30;
	found = to_map(rb_find(&key, &tree, cmp_key));
	rb_replace_node(&found->node, &fresh.node, &tree);
	kfree(found);
	show("replaced", &tree);
	rb_erase(&fresh.node, &tree);
	RB_CLEAR_NODE(&fresh.node);
	pr_info("in no tree %d, next of it %d\n", RB_EMPTY_NODE(&fresh.node), rb_next(&fresh.node) == NULL);
	m = kzalloc(sizeof(*m), GFP_KERNEL);
	m->start = 60;
	rb = rb_find_add(&m->node, &tree, cmp_node);
	pr_info("60 is there: seq %d\n", rb ? to_map(rb)->seq : -1);
	m->start = 65;
	pr_info("65 added: %d\n", rb_find_add(&m->node, &tree, cmp_node) == NULL);
	rbtree_postorder_for_each_entry_safe(m, n, &tree, node) {
		pr_cont(" %lu", m->start);
		kfree(m);
	}
	pr_cont("\n");

	for (i = 0; i < 9; i++) {
		m = kzalloc(sizeof(*m), GFP_KERNEL);
		m->start = i % 3;
		m->seq = i;
		pr_cont("%d", rb_add_cached(&m->node, &cached, less) != NULL);
	}
	pr_cont("\n");
	show("cached", &cached.rb_root);
	key = 1;
	rb_for_each(rb, &key, &cached.rb_root, cmp_key)
		pr_info("match %d\n", to_map(rb)->seq);
	while ((rb = rb_first_cached(&cached))) {
		pr_cont(" %d", to_map(rb)->seq);
		rb_erase_cached(rb, &cached);
		kfree(to_map(rb));
	}
	pr_cont(" empty %d\n", RB_EMPTY_ROOT(&cached.rb_root));
	return 0;
}

static void __exit rb_test_exit(void) { }
module_init(rb_test_init);
module_exit(rb_test_exit);
MODULE_LICENSE("GPL");
