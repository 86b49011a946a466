/* A page that no process maps has a map count of 0. */
#include <linux/module.h>
#include <linux/mm.h>
MODULE_LICENSE("GPL");

static int __init lab_init(void)
{
	struct page *page = alloc_page(GFP_KERNEL);

	if (!page)
		return -ENOMEM;
	pr_info("mapped %d times\n", page_mapcount(page));
	__free_page(page);
	return 0;
}

static void __exit lab_exit(void)
{
}

module_init(lab_init);
module_exit(lab_exit);
