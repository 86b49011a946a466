/* idr and ida: lowest free numbers, ranges, in turn, replace, iterate, preload; what is freed twice is reported. */
#include <linux/module.h>
#include <linux/idr.h>
#include <linux/version.h>

static DEFINE_IDR(idr);
static DEFINE_IDA(ida);
static char *names[] = { "zero", "one", "two", "three" };

static int show(int id, void *p, void *data)
{
	pr_info("%s %d=%s\n", (char *)data, id, (char *)p);
	return id >= 20 ? -ECANCELED : 0;
}

static int __init idr_test_init(void)
{
	struct idr based;
	unsigned long ul, tmp;
	char *entry;
	u32 next = 100;
	int i, id;

	for (i = 0; i < 3; i++)
		pr_cont(" %d", idr_alloc(&idr, names[i], 0, 0, GFP_KERNEL));
	pr_cont(" range %d %d", idr_alloc(&idr, names[3], 20, 21, GFP_KERNEL), idr_alloc(&idr, names[3], 20, 21, GFP_KERNEL));
	pr_cont(" open %d NULL %d\n", idr_alloc(&idr, names[3], 20, 0, GFP_KERNEL), idr_alloc(&idr, NULL, 5, 10, GFP_KERNEL));
	pr_info("find %s %d %d\n", (char *)idr_find(&idr, 1), idr_find(&idr, 5) == NULL, idr_find(&idr, 4) == NULL);
	pr_info("replace %s", (char *)idr_replace(&idr, names[0], 1));
	pr_cont(" %ld %ld\n", PTR_ERR(idr_replace(&idr, names[0], 4)), PTR_ERR(idr_replace(&idr, names[2], 5)));
	pr_info("for_each %d\n", idr_for_each(&idr, show, "entry"));
	pr_info("remove %s %d\n", (char *)idr_remove(&idr, 0), idr_remove(&idr, 0) == NULL);
	pr_info("again %d\n", idr_alloc(&idr, names[1], 0, 0, GFP_KERNEL));
	idr_for_each_entry(&idr, entry, id)
		pr_cont(" %d=%s", id, entry);
	pr_cont(" ended %s\n", entry ? "with one" : "with NULL");
	id = 3;
	idr_for_each_entry_continue(&idr, entry, id)
		pr_cont(" %d", id);
	idr_for_each_entry_ul(&idr, entry, tmp, ul)
		pr_cont(" ul%lu", ul);
	pr_cont("\n");
	id = 6;
	entry = idr_get_next(&idr, &id);
	pr_info("next from 6: %d %s\n", id, entry);
	idr_preload(GFP_KERNEL);
	id = idr_alloc(&idr, names[0], 30, 0, GFP_NOWAIT);
	idr_preload_end();
	pr_info("preloaded %d, u32 %d", id, idr_alloc_u32(&idr, names[1], &next, 100, GFP_KERNEL));
	pr_cont(" %u %d\n", next, idr_alloc_u32(&idr, names[1], &next, 100, GFP_KERNEL));
	pr_info("empty %d", idr_is_empty(&idr));
	idr_destroy(&idr);
	pr_cont(" %d\n", idr_is_empty(&idr));
	for (i = 0; i < 4; i++) {
		pr_cont(" %d", idr_alloc_cyclic(&idr, names[i], 1, 4, GFP_KERNEL));
		if (i == 1)
			idr_remove(&idr, 1);
	}
	pr_cont(" full %d cursor %u\n", idr_alloc_cyclic(&idr, names[0], 1, 4, GFP_KERNEL), idr_get_cursor(&idr));
	idr_destroy(&idr);
	idr_init_base(&based, 10);
	pr_info("base %d %d", idr_alloc(&based, names[0], 0, 0, GFP_KERNEL), idr_alloc(&based, names[1], 10, 20, GFP_KERNEL));
	pr_cont(" %s\n", (char *)idr_find(&based, 11));
	idr_destroy(&based);

	for (i = 0; i < 3; i++)
		pr_cont(" %d", ida_alloc(&ida, GFP_KERNEL));
	pr_cont(" min %d max %d range %d", ida_alloc_min(&ida, 100, GFP_KERNEL), ida_alloc_max(&ida, 2, GFP_KERNEL),
		ida_alloc_range(&ida, 50, 60, GFP_KERNEL));
	ida_free(&ida, 1);
	pr_cont(" freed %d simple %d %d empty %d", ida_alloc(&ida, GFP_KERNEL), ida_simple_get(&ida, 0, 0, GFP_KERNEL),
		ida_simple_get(&ida, 0, 4, GFP_KERNEL), ida_is_empty(&ida));
	ida_destroy(&ida);
	pr_cont(" %d\n", ida_is_empty(&ida));
	return 0;
}

static void __exit idr_test_exit(void) { }
module_init(idr_test_init);
module_exit(idr_test_exit);
MODULE_LICENSE("GPL");
