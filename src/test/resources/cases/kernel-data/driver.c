/* What drivers compute with: lists, numbers, texts, bitmaps, idr, xarray, atomics. */
#include <linux/module.h>
#include <linux/bitmap.h>
#include <linux/ctype.h>
#include <linux/delay.h>
#include <linux/idr.h>
#include <linux/list.h>
#include <linux/log2.h>
#include <linux/math64.h>
#include <linux/slab.h>
#include <linux/string.h>
#include <linux/time.h>
#include <linux/xarray.h>
#include <asm/byteorder.h>

struct item {
	int n;
	struct list_head list;
	struct hlist_node node;
};

static LIST_HEAD(items);
static HLIST_HEAD(stack);
static DEFINE_IDR(idr);
static DEFINE_XARRAY_ALLOC(xa);
static DEFINE_IDA(ida);
static char *names[] = { "zero", "one", "two" };

static void lists(void)
{
	struct item *it, *next;
	LIST_HEAD(other);
	int i;

	for (i = 0; i < 5; i++) {
		it = kzalloc(sizeof(*it), GFP_KERNEL);
		it->n = i;
		if (i & 1)
			list_add(&it->list, &items);
		else
			list_add_tail(&it->list, &items);
		hlist_add_head(&it->node, &stack);
	}
	list_for_each_entry(it, &items, list)
		pr_info("item %d\n", it->n);
	list_for_each_entry_reverse(it, &items, list)
		pr_cont(" r%d", it->n);
	pr_cont("\n");
	hlist_for_each_entry(it, &stack, node)
		pr_cont(" h%d", it->n);
	pr_cont("\n");
	list_move(items.prev, &other);
	list_splice_tail_init(&items, &other);
	pr_info("first %d, last %d, empty %d, singular %d\n", list_first_entry(&other, struct item, list)->n,
		list_last_entry(&other, struct item, list)->n, list_empty(&items), list_is_singular(&other));
	list_for_each_entry_safe(it, next, &other, list) {
		if (!hlist_unhashed(&it->node))
			hlist_del(&it->node);
		list_del(&it->list);
		kfree(it);
	}
	pr_info("empty %d\n", list_empty(&other));
}

static void texts_to_numbers(void)
{
	static const char * const texts[] = { "12",  " 12", "0x1f", "017",	   "-5",  "+7",	  "",
					      "abc", "12abc", "256", "99999999999", "-129", "12\n", "0x" };
	int i, v, r1, r2, r3, r4;
	unsigned long u;
	char word[16], *end;
	long l;
	bool b;
	u8 small;

	for (i = 0; i < ARRAY_SIZE(texts); i++) {
		v = -77;
		small = 99;
		u = 7;
		l = 8;
		r1 = kstrtoint(texts[i], 0, &v);
		r2 = kstrtou8(texts[i], 10, &small);
		r3 = kstrtoul(texts[i], 16, &u);
		r4 = kstrtol(texts[i], 10, &l);
		pr_info("%d: int %d = %d, u8 %d = %u, hex %d = %lx, long %d = %ld\n", i, r1, v, r2, small, r3, u, r4, l);
	}
	r1 = kstrtobool("yes", &b);
	pr_info("bool %d %d\n", r1, b);
	r1 = kstrtobool("off", &b);
	pr_info("bool %d %d, %d\n", r1, b, kstrtobool("x", &b));
	u = simple_strtoul("0x10zz", &end, 0);
	pr_info("simple %lu, then %s, %ld %llu\n", u, end, simple_strtol("-12", NULL, 10), simple_strtoull("777", NULL, 8));
	i = sscanf("speed=42 name=motor 0x1f -3", "speed=%d name=%15s %x %ld", &v, word, &r1, &l);
	pr_info("scan %d: %d %s %d %ld\n", i, v, word, r1, l);
}

static void numbers(void)
{
	u64 big = 1000000007ULL * 3 + 1;
	int a = 1, b = 2;
	u32 rest;

	pr_info("log %d %d %lu %lu %d %d\n", ilog2(4096), fls(0x80), roundup_pow_of_two(100), rounddown_pow_of_two(100),
		is_power_of_2(64), ffs(8));
	pr_info("math %llu %d %d %d %d\n", div_u64(big, 7), DIV_ROUND_UP(10, 3), roundup(10, 4), abs(-4), clamp(15, 0, 10));
	rest = do_div(big, 10);
	pr_info("do_div %llu %u\n", big, rest);
	pr_info("min %d, max %lu, min_t %u, align %d %d\n", min(3, 4), max(3UL, 4UL), min_t(unsigned int, -1, 5),
		ALIGN(13, 8), IS_ALIGNED(16, 8));
	swap(a, b);
	pr_info("swap %d %d, hweight %d, %x %x\n", a, b, hweight32(0xff0f), cpu_to_be32(0x11223344), be16_to_cpu(0x1122));
}

static void bits(void)
{
	DECLARE_BITMAP(map, 128);
	int i;

	bitmap_zero(map, 128);
	set_bit(3, map);
	__set_bit(70, map);
	set_bit(127, map);
	for_each_set_bit(i, map, 128)
		pr_info("bit %d\n", i);
	i = test_and_set_bit(4, map);
	pr_info("weight %d, first zero %lu, was set %d\n", bitmap_weight(map, 128), find_first_zero_bit(map, 128), i);
	i = test_and_clear_bit(3, map);
	pr_info("was set %d, is %d\n", i, test_bit(3, map));
}

static void texts(void)
{
	static char line[] = "one,two,,three";
	char b[16], *p = line, *q;
	int n;

	n = strscpy(b, "a long long long string", sizeof(b));
	pr_info("strscpy %d '%s'\n", n, b);
	n = snprintf(b, 4, "%d", 123456);
	pr_info("snprintf %d '%s'\n", n, b);
	n = scnprintf(b, 4, "%d", 123456);
	pr_info("scnprintf %d '%s'\n", n, b);
	strcpy(b, "ab");
	strcat(b, "cd");
	strncat(b, "efgh", 2);
	pr_info("%s %zu %d %d\n", b, strlen(b), strcmp("a", "b"), strncmp("abc", "abd", 2));
	while ((q = strsep(&p, ",")))
		pr_info("sep '%s'\n", q);
	strcpy(b, "  trim me  ");
	pr_info("'%s' '%s'\n", strim(b), skip_spaces("  x"));
	p = kstrdup("dup", GFP_KERNEL);
	q = kasprintf(GFP_KERNEL, "%s-%d", p, 5);
	pr_info("%s %s %c\n", p, q, toupper('x'));
	kfree(p);
	kfree(q);
	pr_info("%s %s %s %zu %zu\n", strchr("hello", 'l'), strrchr("hello", 'l'), strstr("hello", "ll"), strspn("aab", "a"),
		strcspn("aab", "b"));
	pr_info("%d %d %d %p\n", memcmp("abc", "abd", 3) < 0, strcasecmp("ABC", "abc"), sysfs_streq("on\n", "on"),
		memchr("abc", 'z', 3));
	print_hex_dump(KERN_INFO, "dump ", DUMP_PREFIX_OFFSET, 16, 1, "0123456789abcdefXYZ", 19, true);
	print_hex_dump(KERN_INFO, "", DUMP_PREFIX_NONE, 16, 4, "0123456789abcdef", 16, false);
}

static int show_id(int id, void *p, void *data)
{
	pr_info("%s %d is %s\n", (char *)data, id, (char *)p);
	return 0;
}

static void by_number(void)
{
	static int values[] = { 10, 11, 12 };
	unsigned long index;
	int i, id;
	u32 number;
	void *e;

	for (i = 0; i < 3; i++)
		pr_info("idr_alloc %d\n", idr_alloc(&idr, names[i], 5, 8, GFP_KERNEL));
	pr_info("full: %d\n", idr_alloc(&idr, names[0], 5, 8, GFP_KERNEL));
	idr_remove(&idr, 6);
	pr_info("find %s %p\n", (char *)idr_find(&idr, 7), idr_find(&idr, 6));
	idr_for_each(&idr, show_id, "id");
	idr_for_each_entry(&idr, e, id)
		pr_info("entry %d %s\n", id, (char *)e);
	idr_destroy(&idr);

	for (i = 0; i < 3; i++) {
		id = xa_alloc(&xa, &number, &values[i], xa_limit_32b, GFP_KERNEL);
		pr_info("xa_alloc %d %u\n", id, number);
	}
	xa_store(&xa, 100, xa_mk_value(77), GFP_KERNEL);
	xa_erase(&xa, 1);
	xa_for_each(&xa, index, e)
		pr_info("xa %lu: %lu\n", index, xa_is_value(e) ? xa_to_value(e) : *(int *)e);
	pr_info("again %d, none %p, empty %d\n", xa_insert(&xa, 0, &values[0], GFP_KERNEL), xa_load(&xa, 5), xa_empty(&xa));
	xa_destroy(&xa);
	pr_info("empty %d\n", xa_empty(&xa));
	id = ida_alloc(&ida, GFP_KERNEL);
	pr_info("ida %d %d\n", id, ida_alloc(&ida, GFP_KERNEL));
	ida_free(&ida, 0);
	pr_info("ida %d\n", ida_alloc(&ida, GFP_KERNEL));
	ida_destroy(&ida);
}

static void atomics(void)
{
	refcount_t r = REFCOUNT_INIT(1);
	atomic_t a = ATOMIC_INIT(5);
	atomic64_t wide;
	int old = 7, n;

	atomic64_set(&wide, 1LL << 40);
	atomic_add(3, &a);
	n = atomic_inc_return(&a);
	pr_info("%d %d\n", n, atomic_dec_and_test(&a));
	n = atomic_cmpxchg(&a, 8, 20);
	pr_info("%d %d\n", n, atomic_read(&a));
	n = atomic_try_cmpxchg(&a, &old, 3);
	pr_info("%d %d %lld\n", n, old, atomic64_add_return(1, &wide));
	n = atomic_xchg(&a, 1);
	pr_info("%d %d\n", n, atomic_add_unless(&a, 1, 1));
	n = atomic_fetch_add(4, &a);
	pr_info("%d %d\n", n, atomic_dec_if_positive(&a));
	pr_info("%d %d\n", atomic_inc_not_zero(&a), atomic_read(&a));
	refcount_inc(&r);
	n = refcount_dec_and_test(&r);
	pr_info("%d %d\n", n, refcount_dec_and_test(&r));
}

static void times(void)
{
	unsigned long before;
	struct tm t;

	time64_to_tm(86400LL * 365, 0, &t);
	pr_info("%ld-%d-%d %d:%d:%d, day %d\n", t.tm_year + 1900, t.tm_mon + 1, t.tm_mday, t.tm_hour, t.tm_min, t.tm_sec,
		t.tm_wday);
	pr_info("%lu %lu %u HZ %d\n", msecs_to_jiffies(10), usecs_to_jiffies(1), jiffies_to_msecs(25), HZ);
	before = jiffies;
	msleep(20);
	pr_info("slept %d\n", time_after(jiffies, before + 4));
}

static int __init data_init(void)
{
	lists();
	texts_to_numbers();
	numbers();
	bits();
	texts();
	by_number();
	atomics();
	times();
	return 0;
}

static void __exit data_exit(void)
{
}

module_init(data_init);
module_exit(data_exit);
MODULE_LICENSE("GPL");
