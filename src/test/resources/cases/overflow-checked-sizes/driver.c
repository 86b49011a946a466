/* Sizes from user numbers: checked arithmetic says when they overflow, saturated ones cannot be allocated. */
#include <linux/module.h>
#include <linux/overflow.h>
#include <linux/slab.h>
#include <linux/vmalloc.h>

struct table { int count; u64 entries[]; };

static int __init ov_init(void)
{
	size_t huge = SIZE_MAX / 2 + 1, sum;
	struct table *t;
	int i, n = INT_MAX;
	u8 byte;
	u32 word;
	s64 wide;

	pr_info("add %d", check_add_overflow(n, 1, &i));
	pr_cont(" %d, sub %d", i, check_sub_overflow(5U, 6U, &word));
	pr_cont(" %u, mul %d", word, check_mul_overflow(70000, 70000, &i));
	pr_cont(" %d, wide %d", i, check_mul_overflow(70000, 70000, &wide));
	pr_cont(" %lld, byte %d", wide, check_add_overflow(200, 55, &byte));
	pr_cont(" %u\n", byte);
	pr_info("shl %d", check_shl_overflow(1, 31, &i));
	pr_cont(" %d", check_shl_overflow(1U, 31, &word));
	pr_cont(" %x, %d", word, check_shl_overflow(3, 33, &wide));
	pr_cont(" %llx, %d %d\n", wide, check_shl_overflow(1, 40, &i), check_shl_overflow(1, -1, &i));
	pr_info("size %zx %zx %zx %zx %zx\n", size_add(huge, huge), size_mul(huge, 2), size_sub(3, 4), size_add(1, 2), size_mul(0, huge));
	pr_info("struct %zu %d flex %zu array %zu %d\n", struct_size(t, entries, 10), struct_size(t, entries, huge) == SIZE_MAX,
		flex_array_size(t, entries, 3), array_size(3, 4), array3_size(huge, 2, 2) == SIZE_MAX);
	t = kzalloc(struct_size(t, entries, huge), GFP_KERNEL | __GFP_NOWARN);
	pr_info("kzalloc %p\n", t);
	pr_info("kmalloc_array %p kcalloc %p kvcalloc %p vmalloc_array %p krealloc_array %p\n", kmalloc_array(huge, 2, GFP_KERNEL),
		kcalloc(huge, 4, GFP_KERNEL), kvcalloc(huge, 2, GFP_KERNEL), vmalloc_array(huge, 2),
		krealloc_array(NULL, huge, 2, GFP_KERNEL));
	t = kzalloc(struct_size(t, entries, 10), GFP_KERNEL);
	t->entries[9] = 1;
	kfree(t);
	pr_info("types %d %d %lld %d %llu %d\n", type_max(int), type_min(signed char), type_min(s64), type_max(bool), type_max(u64),
		is_signed_type(char *));
	sum = size_add(huge, huge - 1);
	pr_info("sum %zx\n", sum);
	return 0;
}

static void __exit ov_exit(void) { }
module_init(ov_init);
module_exit(ov_exit);
MODULE_LICENSE("GPL");
