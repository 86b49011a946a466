/* Rounding, dividing and clamping of driver sizes, with negative numbers and at the limits. */
#include <linux/module.h>
#include <linux/math.h>
#include <linux/math64.h>
#include <linux/minmax.h>
#include <linux/log2.h>
#include <linux/gcd.h>
#include <linux/lcm.h>
#include <linux/sizes.h>
#include <linux/mm.h>

static int __init id_init(void)
{
	u64 big = 10000000007ULL, q;
	u32 rem;
	s32 srem;
	int neg = -7, n = 7, i;
	unsigned int u = 10, arr[] = { 4, 9, 2 };
	u8 small = 200;

	pr_info("up %d %d down %d align %lu %lu aligned %d\n", round_up(n, 4), roundup(n, 5), round_down(n, 4), ALIGN(4097UL, 4096),
		ALIGN_DOWN(4097UL, 4096), IS_ALIGNED(8192, 4096));
	pr_info("div %d %d %d %d closest %d %d %d %d\n", DIV_ROUND_UP(n, 2), DIV_ROUND_UP(8, 4), DIV_ROUND_UP(neg, 2), rounddown(n, 4),
		DIV_ROUND_CLOSEST(n, 2), DIV_ROUND_CLOSEST(neg, 2), DIV_ROUND_CLOSEST(neg, 3), DIV_ROUND_CLOSEST(u, 4));
	q = big;
	rem = do_div(q, 1000);
	pr_info("do_div %llu %u\n", q, rem);
	pr_info("div64 %llu %lld %llu\n", div64_u64(big, 3), div_s64(-10, 3), DIV_ROUND_UP_ULL(big, 1000));
	q = div_u64_rem(big, 10, &rem);
	pr_info("rem %llu %u, ", q, rem);
	pr_cont("%lld", div_s64_rem(-10, 4, &srem));
	pr_cont(" %d\n", srem);
	pr_info("closest %llu %llu %lld up %llu\n", DIV64_U64_ROUND_CLOSEST(big, 3), DIV_ROUND_CLOSEST_ULL(big, 7),
		DIV_S64_ROUND_CLOSEST(-10LL, 4), DIV64_U64_ROUND_UP(big, 1000));
	pr_info("mul %llu %llu %llu\n", mul_u64_u32_shr(~0ULL, 8, 3), mul_u64_u64_shr(1ULL << 40, 1ULL << 40, 50), mul_u64_u32_div(big, 1000, 7));
	pr_info("min %d max %d min3 %d clamp %d %d %d t %u val %d\n", min(n, neg), max(n, neg), min3(3, n, neg), clamp(n, 1, 5),
		clamp(neg, -3, 3), clamp(2, 1, 5), min_t(unsigned int, neg, u), clamp_val(small, 0, 100));
	pr_info("not zero %u %u array %u %u abs %d %ld swap", min_not_zero(0U, u), min_not_zero(3U, u), min_array(arr, 3),
		max_array(arr, 3), abs(neg), abs(-5L));
	swap(n, neg);
	pr_cont(" %d %d\n", n, neg);
	pr_info("constants %d %d\n", min(3, 4), MAX(3, 4));
	for (i = 0; i < 5; i++) {
		static const unsigned long v[] = { 1, 3, 4096, 4097, 1UL << 40 };

		pr_info("%lu: ilog2 %d order %d up %lu down %lu pow %d sqrt %lu get_order %d\n", v[i], ilog2(v[i]), order_base_2(v[i]),
			roundup_pow_of_two(v[i]), rounddown_pow_of_two(v[i]), is_power_of_2(v[i]), int_sqrt(v[i]), get_order(v[i]));
	}
	pr_info("gcd %lu %lu lcm %lu %lu pow %llu scale %u\n", gcd(84, 36), gcd(0, 5), lcm(4, 6), lcm_not_zero(0, 6), int_pow(3, 20),
		reciprocal_scale(1U << 31, 10));
	pr_info("frac %d %u in_range %d %d\n", mult_frac(100, 3, 7), mult_frac(u, 5U, 3U), in_range(5, 3, 4), in_range(u, 3, 4));
	pr_info("limits %d %d %u %ld %llx %d %d %zd\n", INT_MIN, S8_MIN, U16_MAX, LONG_MAX, U64_MAX, S16_MAX, U8_MAX, SSIZE_MAX);
	pr_info("sizes %x %lx %d\n", SZ_64K, PAGE_ALIGN(5UL), (int)PAGE_ALIGNED(8192));
	pr_info("words %x %x %x %x\n", upper_32_bits(0x123456789aULL), lower_32_bits(0x123456789aULL), upper_16_bits(0x12345678),
		lower_16_bits(0x12345678));
	return 0;
}

static void __exit id_exit(void) { }
module_init(id_init);
module_exit(id_exit);
MODULE_LICENSE("GPL");
