/* Single bits and their neighbours: find, iterate, wrap, rotate, count, extend signs, fields of registers. */
#include <linux/module.h>
#include <linux/bitops.h>
#include <linux/bitfield.h>
#include <linux/find.h>
#include <linux/log2.h>

#define CTRL_SIZE GENMASK(7, 4)
#define CTRL_ADDR GENMASK_ULL(51, 12)
static unsigned long a[2] = { 0xf0, 0x8000000000000001 }, b[2] = { 0x30, 1 };

static int __init fb_init(void)
{
	unsigned long bit, end, clump, flags = 0;
	u32 reg = 0;
	int n = 5;

	pr_info("first %lu zero %lu next %lu next zero %lu last %lu\n", find_first_bit(a, 128), find_first_zero_bit(a, 128),
		find_next_bit(a, 128, 8), find_next_zero_bit(a, 128, 5), find_last_bit(a, 128));
	pr_info("nothing: %lu %lu %lu\n", find_next_bit(a, 64, 8), find_first_bit(a, 3), find_next_bit(a, 128, 200));
	pr_info("and %lu %lu andnot %lu nth %lu %lu\n", find_first_and_bit(a, b, 128), find_next_and_bit(a, b, 128, 6),
		find_next_andnot_bit(a, b, 128, 0), find_nth_bit(a, 128, 4), find_nth_bit(a, 128, 9));
	for_each_set_bit(bit, a, 128)
		pr_cont(" %lu", bit);
	pr_cont(" |");
	bit = 6;
	for_each_set_bit_from(bit, a, 128)
		pr_cont(" %lu", bit);
	pr_cont(" |");
	for_each_set_bit_wrap(bit, a, 128, 6)
		pr_cont(" %lu", bit);
	pr_cont(" |");
	for_each_and_bit(bit, a, b, 128)
		pr_cont(" %lu", bit);
	pr_cont("\n");
	for_each_set_bitrange(bit, end, a, 128)
		pr_cont(" %lu-%lu", bit, end);
	pr_cont(" |");
	for_each_clear_bitrange(bit, end, a, 128)
		pr_cont(" %lu-%lu", bit, end);
	pr_cont(" |");
	for_each_set_clump8(bit, clump, a, 128)
		pr_cont(" %lu:%lx", bit, clump);
	pr_cont("\n");
	pr_info("test_and_set %d %d, clear %d, change %d, test %d\n", test_and_set_bit(3, &flags), test_and_set_bit(3, &flags),
		test_and_clear_bit(3, &flags), test_and_change_bit(9, &flags), test_bit(9, &flags));
	assign_bit(1, &flags, true);
	__assign_bit(9, &flags, false);
	pr_info("flags %lx, mask set %lx", flags, set_mask_bits(&flags, 0xf, 0x5));
	pr_cont(" now %lx\n", flags);
	pr_info("ffs %d %d fls %d %d __ffs %lu __fls %lu ffz %lu fls64 %d fls_long %u\n", ffs(0), ffs(8), fls(0), fls(0x80000000),
		__ffs(0x50), __fls(0x50), ffz(0xff), fls64(1ULL << 40), fls_long(0x100));
	pr_info("hweight %u %u %u %lu\n", hweight8(0xff), hweight16(0x1234), hweight32(~0U), hweight_long(-1L));
	pr_info("rol %x %x %x %llx ror %x\n", rol32(0x80000001, 4), rol16(0x8001, 4), rol8(0x81, 1), rol64(1, 63), ror32(1, 1));
	pr_info("sign %d %d %lld\n", sign_extend32(0xff, 7), sign_extend32(0x7f, 7), sign_extend64(0x800, 11));
	pr_info("order %d %d %d bits_per %d %d\n", get_count_order(0), get_count_order(5), get_count_order_long(4096), bits_per(8), bits_per(7));
	reg = FIELD_PREP(CTRL_SIZE, 9);
	pr_info("reg %x get %lu fit %d %d max %llu\n", reg, FIELD_GET(CTRL_SIZE, reg | 0xf0f), FIELD_FIT(CTRL_SIZE, n),
		FIELD_FIT(CTRL_SIZE, n * 4), FIELD_MAX(CTRL_ADDR));
	u32p_replace_bits(&reg, 3, CTRL_SIZE);
	pr_info("replaced %x, get %u, encode %x\n", reg, u32_get_bits(reg, CTRL_SIZE), u32_encode_bits(n, CTRL_SIZE));
	pr_info("masks %lx %llx %lx %lx %lu\n", GENMASK(n, 2), GENMASK_ULL(63, 0), BIT(n), BIT_MASK(70), (unsigned long)BIT_WORD(70));
	return 0;
}

static void __exit fb_exit(void) { }
module_init(fb_init);
module_exit(fb_exit);
MODULE_LICENSE("GPL");
