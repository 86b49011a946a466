/* The radix tree as older drivers use it: pages by offset, tags, gangs, iteration. */
#include <linux/module.h>
#include <linux/radix-tree.h>
#include <linux/gfp.h>
#include <linux/mm.h>

static RADIX_TREE(tree, GFP_KERNEL);
static struct radix_tree_root second;
static DEFINE_SPINLOCK(lock);

static int __init rt_init(void)
{
	struct radix_tree_iter iter;
	struct page *page, *gang[8];
	void **slot;
	unsigned long at[] = { 0, 3, 64, 1000, 70000 };
	int i, n;

	INIT_RADIX_TREE(&second, GFP_ATOMIC);
	pr_info("empty %d %d\n", radix_tree_empty(&tree), radix_tree_empty(&second));
	for (i = 0; i < ARRAY_SIZE(at); i++) {
		page = alloc_page(GFP_KERNEL | __GFP_ZERO);
		page->index = at[i];
		if (radix_tree_preload(GFP_KERNEL))
			return -ENOMEM;
		spin_lock(&lock);
		n = radix_tree_insert(&tree, at[i], page);
		spin_unlock(&lock);
		radix_tree_preload_end();
		pr_cont("%d ", n);
	}
	pr_cont("again %d\n", radix_tree_insert(&tree, 64, page));
	pr_info("lookup %d %d\n", ((struct page *)radix_tree_lookup(&tree, 1000))->index == 1000, radix_tree_lookup(&tree, 1) == NULL);
	radix_tree_tag_set(&tree, 3, 1);
	radix_tree_tag_set(&tree, 1000, 1);
	radix_tree_tag_clear(&tree, 3, 1);
	pr_info("tags %d %d, tagged %d %d\n", radix_tree_tag_get(&tree, 3, 1), radix_tree_tag_get(&tree, 1000, 1),
		radix_tree_tagged(&tree, 1), radix_tree_tagged(&tree, 0));
	n = radix_tree_gang_lookup(&tree, (void **)gang, 1, 3);
	pr_info("gang %d: %lu %lu %lu\n", n, gang[0]->index, gang[1]->index, gang[2]->index);
	n = radix_tree_gang_lookup_tag(&tree, (void **)gang, 0, 8, 1);
	pr_info("tagged %d: %lu\n", n, gang[0]->index);
	rcu_read_lock();
	radix_tree_for_each_slot(slot, &tree, &iter, 2) {
		page = radix_tree_deref_slot(slot);
		pr_info("slot %lu holds page %lu\n", iter.index, page->index);
	}
	rcu_read_unlock();
	page = radix_tree_lookup(&tree, 0);
	pr_info("delete item %d %d\n", radix_tree_delete_item(&tree, 3, page) == NULL, radix_tree_delete_item(&tree, 0, page) == page);
	__free_page(page);
	for (i = 1; i < ARRAY_SIZE(at); i++) {
		page = radix_tree_delete(&tree, at[i]);
		__free_page(page);
	}
	pr_info("empty %d, delete nothing %d\n", radix_tree_empty(&tree), radix_tree_delete(&tree, 3) == NULL);
	return 0;
}

static void __exit rt_exit(void) { }
module_init(rt_init);
module_exit(rt_exit);
MODULE_LICENSE("GPL");
