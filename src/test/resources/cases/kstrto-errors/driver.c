/* Numbers from text: what each type accepts, what is -EINVAL and what -ERANGE, and the simple_ and sscanf ways. */
#include <linux/module.h>
#include <linux/kernel.h>

#define TRY(fn, type, fmt, s, base) do { type v = 77; int r = fn(s, base, &v); \
	pr_info(#fn "(%s, %d) = %d, " fmt "\n", #s, base, r, v); } while (0)

static int __init ks_init(void)
{
	static const char *bools[] = { "y", "Y1", "n", "1", "0", "on", "ON", "off", "oFf", "o", "t", "T", "f", "true", "2", "", "yes\n" };
	static const char *nums[] = { "12abc", "-12", "+12", " 12", "0x", "0x1g", "08", "99999999999999999999", "", "-", "0b11" };
	bool b;
	char *end;
	int i;

	TRY(kstrtoint, int, "%d", "42", 10);
	TRY(kstrtoint, int, "%d", "-42\n", 0);
	TRY(kstrtoint, int, "%d", "42\n\n", 0);
	TRY(kstrtoint, int, "%d", "0x7fffffff", 0);
	TRY(kstrtoint, int, "%d", "2147483648", 0);
	TRY(kstrtoint, int, "%d", "-2147483648", 0);
	TRY(kstrtoint, int, "%d", "+5", 10);
	TRY(kstrtoint, int, "%d", "--5", 10);
	TRY(kstrtoint, int, "%d", "5 ", 10);
	TRY(kstrtoint, int, "%d", "", 10);
	TRY(kstrtoint, int, "%d", "\n", 10);
	TRY(kstrtoint, int, "%d", "0x10", 10);
	TRY(kstrtoint, int, "%d", "010", 0);
	TRY(kstrtoint, int, "%d", "09", 0);
	TRY(kstrtoint, int, "%d", "ff", 16);
	TRY(kstrtoint, int, "%d", "zz", 36);
	TRY(kstrtouint, unsigned int, "%u", "-1", 0);
	TRY(kstrtouint, unsigned int, "%u", "4294967295", 0);
	TRY(kstrtouint, unsigned int, "%u", "4294967296", 0);
	TRY(kstrtou8, u8, "%u", "255", 0);
	TRY(kstrtou8, u8, "%u", "256", 0);
	TRY(kstrtos8, s8, "%d", "-128", 0);
	TRY(kstrtos8, s8, "%d", "-129", 0);
	TRY(kstrtou16, u16, "%u", "0xffff", 0);
	TRY(kstrtol, long, "%ld", "-9223372036854775808", 0);
	TRY(kstrtoul, unsigned long, "%lu", "18446744073709551615", 0);
	TRY(kstrtoull, unsigned long long, "%llu", "18446744073709551616", 0);
	TRY(kstrtou64, u64, "%llu", "1_000", 0);
	for (i = 0; i < ARRAY_SIZE(bools); i++) {
		b = false;
		pr_cont("%d", kstrtobool(bools[i], &b));
		pr_cont("/%d ", b);
	}
	pr_cont("\n");
	pr_info("NULL %d\n", kstrtobool(NULL, &b));
	for (i = 0; i < ARRAY_SIZE(nums); i++) {
		long v = simple_strtol(nums[i], &end, 0);
		unsigned long long u = simple_strtoull(nums[i], NULL, 16);

		pr_info("simple '%s': %ld rest '%s', %llx\n", nums[i], v, end, u);
	}
	return 0;
}

static void __exit ks_exit(void) { }
module_init(ks_init);
module_exit(ks_exit);
MODULE_LICENSE("GPL");
