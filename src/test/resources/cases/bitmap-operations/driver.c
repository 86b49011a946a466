/* Bitmaps as allocators of slots: regions, areas with alignment, set algebra, shifts, words of other sizes. */
#include <linux/module.h>
#include <linux/bitmap.h>

static DECLARE_BITMAP(map, 100);
static DECLARE_BITMAP(other, 100);
static DECLARE_BITMAP(out, 100);

static void show(const char *what, const unsigned long *m)
{
	pr_info("%-12s %*pbl\n", what, 100, m);
}

static int __init bm_init(void)
{
	unsigned long *heap;
	u32 words[4] = { 0x80000001, 0x10, 0, 0xffffffff };
	u64 two[2];
	unsigned int i;
	int r;

	pr_info("empty %d full %d\n", bitmap_empty(map, 100), bitmap_full(map, 100));
	for (i = 0; i < 4; i++)
		pr_cont(" %d", bitmap_find_free_region(map, 100, i));
	pr_cont("\n");
	show("regions", map);
	bitmap_release_region(map, 2, 1);
	r = bitmap_allocate_region(map, 4, 2);
	pr_info("again at 4: %d\n", r);
	pr_info("region of 64 in 100: %d %d\n", bitmap_find_free_region(map, 100, 6), bitmap_find_free_region(map, 32, 5));
	show("released", map);
	pr_info("area of 5: %lu, aligned to 16: %lu, too long: %lu\n", bitmap_find_next_zero_area(map, 100, 0, 5, 0),
		bitmap_find_next_zero_area(map, 100, 0, 5, 15), bitmap_find_next_zero_area(map, 100, 0, 95, 0));
	pr_info("with offset 1: %lu\n", bitmap_find_next_zero_area_off(map, 100, 0, 5, 15, 1));
	bitmap_set(other, 60, 10);
	bitmap_set(map, 62, 3);
	pr_info("and %d\n", bitmap_and(out, map, other, 100));
	show("and", out);
	bitmap_or(out, map, other, 100);
	show("or", out);
	bitmap_xor(out, map, other, 100);
	show("xor", out);
	pr_info("andnot %d, subset %d %d, intersects %d\n", bitmap_andnot(out, map, other, 100),
		bitmap_subset(map, other, 100), bitmap_subset(map, map, 100), bitmap_intersects(map, other, 100));
	show("andnot", out);
	bitmap_complement(out, other, 100);
	show("not", out);
	pr_info("weight %u of %u\n", bitmap_weight(out, 100), bitmap_weight(map, 100));
	bitmap_shift_left(out, other, 35, 100);
	show("left", out);
	bitmap_shift_right(out, other, 63, 100);
	show("right", out);
	bitmap_cut(out, other, 10, 52, 100);
	show("cut", out);
	bitmap_replace(out, map, other, map, 100);
	show("replace", out);
	bitmap_fill(out, 100);
	pr_info("full %d, equal %d\n", bitmap_full(out, 100), bitmap_equal(out, map, 100));
	bitmap_clear(out, 3, 90);
	show("cleared", out);
	bitmap_copy(out, map, 100);
	pr_info("equal %d\n", bitmap_equal(out, map, 100));
	bitmap_from_arr32(out, words, 100);
	show("arr32", out);
	memset(words, 0xff, sizeof(words));
	bitmap_to_arr32(words, out, 70);
	pr_info("to_arr32 %x %x %x %x\n", words[0], words[1], words[2], words[3]);
	bitmap_to_arr64(two, out, 70);
	pr_info("to_arr64 %llx %llx\n", two[0], two[1]);
	bitmap_set_value8(out, 0xa5, 8);
	pr_info("value8 %lx, first word %lx\n", bitmap_get_value8(out, 8), out[0]);
	bitmap_zero(out, 100);
	bitmap_remap(out, other, other, map, 100);
	show("remap", out);
	pr_info("bitremap %d\n", bitmap_bitremap(61, other, map, 100));
	heap = bitmap_zalloc(1000, GFP_KERNEL);
	__set_bit(999, heap);
	pr_info("heap %*pbl, last %lu, none %lu\n", 1000, heap, find_last_bit(heap, 1000), find_last_bit(heap, 999));
	bitmap_free(heap);
	bitmap_free(NULL);
	return 0;
}

static void __exit bm_exit(void) { }
module_init(bm_init);
module_exit(bm_exit);
MODULE_LICENSE("GPL");
