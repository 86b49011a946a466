/* Bitmaps from and to text: lists, hexadecimal groups, each kind of mistake, field widths of %*pb and %*pbl. */
#include <linux/module.h>
#include <linux/bitmap.h>
#include <linux/slab.h>

static DECLARE_BITMAP(map, 70);

static int __init bt_init(void)
{
	static const char *lists[] = { "0-3,8,69", "1", "", "all", "0-69:2/4", "5-2", "70", "0-70", "1,,2", " 1 2", "a", "3-",
		"-3", "1-10:3/2", "1-10:0/3", "0-10:1/0", "N", "10-N", "1\n2", "99999999999", "0x3", "2-2" };
	static const char *groups[] = { "f", "1,00000000", "00000001,80000000,00000001", "123456789", "40,0,0", "xyz", "", "1,", "80",
		"20,0,0", " ff ", "f f", "\nf" };
	char *page;
	unsigned int i;
	int r;

	for (i = 0; i < ARRAY_SIZE(lists); i++) {
		bitmap_zero(map, 70);
		r = bitmap_parselist(lists[i], map, 70);
		pr_info("list '%s': %d <%*pbl>\n", lists[i][0] ? lists[i] : "(none)", r, 70, map);
	}
	for (i = 0; i < ARRAY_SIZE(groups); i++) {
		bitmap_zero(map, 70);
		r = bitmap_parse(groups[i], UINT_MAX, map, 70);
		pr_info("hex '%s': %d <%*pb>\n", groups[i], r, 70, map);
	}
	r = bitmap_parse("ffff", 2, map, 70);
	pr_info("two characters: %d <%*pb>\n", r, 70, map);
	bitmap_fill(map, 70);
	__clear_bit(3, map);
	pr_info("<%*pb> <%*pb> <%*pb> <%*pb> <%*pbl>\n", 1, map, 4, map, 5, map, 33, map, 0, map);
	page = (char *)__get_free_page(GFP_KERNEL);
	r = bitmap_print_to_pagebuf(true, page, map, 70);
	pr_info("%d: %s", r, page);
	r = bitmap_print_to_pagebuf(false, page, map, 70);
	pr_info("%d: %s", r, page);
	r = bitmap_print_list_to_buf(page, map, 70, 2, 100);
	pr_info("%d: %.*s", r, r, page);
	free_page((unsigned long)page);
	return 0;
}

static void __exit bt_exit(void) { }
module_init(bt_init);
module_exit(bt_exit);
MODULE_LICENSE("GPL");
