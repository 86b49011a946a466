/* An xarray in a driver: store, insert, compare and exchange, reserve, allocate numbers in turn, mark, iterate. */
#include <linux/module.h>
#include <linux/xarray.h>

static DEFINE_XARRAY(xa);
static DEFINE_XARRAY_ALLOC(ids);
static DEFINE_XARRAY_ALLOC1(from_one);
static long a, b, c;

static const char *name(void *p)
{
	return p == &a ? "a" : p == &b ? "b" : p == &c ? "c" : p ? "other" : "nothing";
}

static int __init xa_test_init(void)
{
	unsigned long index;
	u32 id = 77, next = 0;
	void *entry, *found[4];
	int i, err;

	pr_info("empty %d load %s\n", xa_empty(&xa), name(xa_load(&xa, 5)));
	pr_info("store %s", name(xa_store(&xa, 5, &a, GFP_KERNEL)));
	pr_cont(" %s", name(xa_store(&xa, 5, &b, GFP_KERNEL)));
	pr_cont(" %s, erase", name(xa_store(&xa, ULONG_MAX, &c, GFP_KERNEL)));
	pr_cont(" %s %s\n", name(xa_erase(&xa, 6)), name(xa_load(&xa, ULONG_MAX)));
	pr_info("insert %d %d\n", xa_insert(&xa, 5, &c, GFP_KERNEL), xa_insert(&xa, 6, &c, GFP_KERNEL));
	pr_info("cmpxchg %s", name(xa_cmpxchg(&xa, 6, &a, &b, GFP_KERNEL)));
	pr_cont(" %s", name(xa_cmpxchg(&xa, 6, &c, &b, GFP_KERNEL)));
	pr_cont(" %s", name(xa_cmpxchg(&xa, 7, NULL, &a, GFP_KERNEL)));
	pr_cont(" then %s %s\n", name(xa_load(&xa, 6)), name(xa_load(&xa, 7)));
	err = xa_reserve(&xa, 100, GFP_KERNEL);
	pr_info("reserve %d load %s insert %d", err, name(xa_load(&xa, 100)), xa_insert(&xa, 100, &a, GFP_KERNEL));
	xa_release(&xa, 100);
	pr_cont(" released, insert %d\n", xa_insert(&xa, 100, &a, GFP_KERNEL));
	xa_for_each(&xa, index, entry)
		pr_cont(" %ld=%s", (long)index, name(entry));
	pr_cont("\n");
	xa_for_each_range(&xa, index, entry, 6, 99)
		pr_cont(" %lu", index);
	xa_for_each_start(&xa, index, entry, 8)
		pr_cont(" +%ld", (long)index);
	pr_cont("\n");
	xa_set_mark(&xa, 6, XA_MARK_1);
	xa_set_mark(&xa, 8, XA_MARK_1);
	xa_set_mark(&xa, 100, XA_MARK_1);
	xa_clear_mark(&xa, 100, XA_MARK_1);
	pr_info("marks %d %d %d %d, any %d %d\n", xa_get_mark(&xa, 6, XA_MARK_1), xa_get_mark(&xa, 8, XA_MARK_1),
		xa_get_mark(&xa, 100, XA_MARK_1), xa_get_mark(&xa, 6, XA_MARK_0), xa_marked(&xa, XA_MARK_1), xa_marked(&xa, XA_MARK_2));
	xa_for_each_marked(&xa, index, entry, XA_MARK_1)
		pr_info("marked %lu\n", index);
	i = xa_extract(&xa, found, 6, ULONG_MAX, 2, XA_PRESENT);
	pr_info("extract %d: %s %s\n", i, name(found[0]), name(found[1]));
	index = 7;
	entry = xa_find(&xa, &index, 50, XA_PRESENT);
	pr_info("find %s at %lu,", name(entry), index);
	entry = xa_find_after(&xa, &index, 50, XA_PRESENT);
	pr_cont(" after it %s, still %lu\n", name(entry), index);
	pr_info("store NULL %s, now %s\n", name(xa_store(&xa, 6, NULL, GFP_KERNEL)), name(xa_load(&xa, 6)));
	xa_store(&xa, 9, xa_mk_value(42), GFP_KERNEL);
	entry = xa_load(&xa, 9);
	pr_info("value %d %lu, pointer %d\n", xa_is_value(entry), xa_to_value(entry), xa_is_value(&a));
	xa_lock(&xa);
	__xa_erase(&xa, 9);
	pr_info("locked %d\n", xa_err(__xa_store(&xa, 10, &c, GFP_ATOMIC)));
	xa_unlock(&xa);
	xa_destroy(&xa);
	pr_info("empty %d\n", xa_empty(&xa));

	for (i = 0; i < 3; i++) {
		err = xa_alloc(&ids, &id, &a, XA_LIMIT(10, 11), GFP_KERNEL);
		pr_info("alloc %d id %u\n", err, id);
	}
	err = xa_alloc(&from_one, &id, NULL, xa_limit_32b, GFP_KERNEL);
	pr_info("from one %d id %u load %s empty %d\n", err, id, name(xa_load(&from_one, id)), xa_empty(&from_one));
	xa_erase(&from_one, id);
	pr_info("empty %d\n", xa_empty(&from_one));
	xa_store(&ids, 10, NULL, GFP_KERNEL);
	err = xa_alloc(&ids, &id, &a, XA_LIMIT(10, 11), GFP_KERNEL);
	pr_info("stored NULL keeps it: %d\n", err);
	xa_destroy(&ids);
	for (i = 0; i < 6; i++) {
		err = xa_alloc_cyclic(&ids, &id, &b, XA_LIMIT(1, 4), &next, GFP_KERNEL);
		pr_info("cyclic %d id %u next %u\n", err, id, next);
		if (i == 1)
			xa_erase(&ids, 1);
	}
	xa_destroy(&ids);
	return 0;
}

static void __exit xa_test_exit(void) { }
module_init(xa_test_init);
module_exit(xa_test_exit);
MODULE_LICENSE("GPL");
