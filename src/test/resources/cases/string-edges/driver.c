/* String functions where it gets tight: truncation and what they return, empty texts, comparing, splitting. */
#include <linux/module.h>
#include <linux/string.h>
#include <linux/string_helpers.h>
#include <linux/ctype.h>
#include <linux/slab.h>
#include <linux/version.h>

static int __init se_init(void)
{
	char buf[16], text[] = "  a,b;;c  \n", *p, *q;
	static const u64 sizes[] = { 0, 1, 999, 1000, 1023, 1024, 1536, 4096, 123456789, 1ULL << 40 };
	char out[24];
	struct { int a; char b[6]; int c; } s;
	int i;
	size_t n = sizeof(buf);

	memset(buf, '#', n);
	pr_info("strscpy %zd", strscpy(buf, "hello", 16));
	pr_cont(" '%s', cut %zd", buf, strscpy(buf, "hello", 4));
	pr_cont(" '%s', none %zd, one %zd", buf, strscpy(buf, "x", 0), strscpy(buf, "x", 1));
	pr_cont(" '%s'\n", buf);
	memset(buf, '#', n);
	pr_info("pad %zd", strscpy_pad(buf, "ab", 8));
	pr_cont(" %*ph\n", 9, buf);
#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 8, 0)
	pr_info("strlcpy %zu", strlcpy(buf, "hello", 4));
	pr_cont(" '%s'\n", buf);
#else
	pr_info("two arguments %zd", strscpy(buf, "hello world and more"));
	pr_cont(" '%s'\n", buf);
#endif
	strcpy(buf, "ab");
	n = strlcat(buf, "cdefghijklmnopqrstu", sizeof(buf));
	pr_info("strlcat %zu '%s'\n", n, buf);
	memset(buf, '#', sizeof(buf));
	strncpy(buf, "abc", 6);
	pr_info("strncpy %*ph\n", 8, buf);
	pr_info("cmp %d %d %d %d %d\n", strcmp("a", "b"), strcmp("b", "a"), strcmp("same", "same"), strncmp("abc", "abd", 2),
		strcasecmp("HeLLo", "hello"));
	pr_info("memcmp %d %d\n", memcmp("a\0b", "a\0c", 3) < 0, memcmp("x", "y", 0));
	pr_info("chr %d %d %d %d %s\n", strchr("abc", 'z') == NULL, (int)strlen(strchr("abc", 0)), strrchr("a/b/c", '/')[1] == 'c',
		*strchrnul("abc", 'z') == 0, strstr("haystack", "st"));
	pr_info("nstr %d nchr %d pbrk %s span %zu %zu\n", strnstr("abcdef", "ef", 5) == NULL, strnchr("abc", 2, 'c') == NULL,
		strpbrk("key=val", "=:"), strspn("aabbc", "ab"), strcspn("key=val", "="));
	p = strim(text);
	pr_info("strim '%s', skip '%s'\n", p, skip_spaces(" \t x"));
	while ((q = strsep(&p, ",;")))
		pr_cont("[%s]", q);
	pr_cont("\n");
	strcpy(buf, "a/b/c");
	strreplace(buf, '/', '!');
	pr_info("replaced %s, base %s %s\n", buf, kbasename("/dev/mem"), kbasename("mem"));
	pr_info("streq %d %d %d %d\n", sysfs_streq("on\n", "on"), sysfs_streq("on", "on\n\n"), sysfs_streq("", "\n"), sysfs_streq("on ", "on"));
	pr_info("starts %d prefix %zu %zu\n", strstarts("mmaplab", "mmap"), str_has_prefix("abc", "ab"), str_has_prefix("abc", "b"));
	p = kstrdup("duplicate", GFP_KERNEL);
	q = kstrndup(p, 3, GFP_KERNEL);
	pr_info("dup %s %s %d\n", p, q, kstrdup(NULL, GFP_KERNEL) == NULL);
	kfree(p);
	kfree(q);
	p = kasprintf(GFP_KERNEL, "%s-%d", "dev", 7);
	q = kmemdup_nul("abcdef", 4, GFP_KERNEL);
	pr_info("%s %s\n", p, q);
	kfree(p);
	kfree(q);
	memset(&s, 1, sizeof(s));
	memset_after(&s, 0, a);
	pr_info("after %x %x %x", s.a, s.b[0], s.c);
	memset_startat(&s, 2, c);
	pr_cont(" %x\n", s.c);
	memcpy_and_pad(buf, 6, "xy", 2, '.');
	pr_info("%.6s, inv %td weight %zu\n", buf, (char *)memchr_inv("aaab", 'a', 4) - "aaab" > 3 ? 1L : 0L, memweight("\xff\x01", 2));
	for (i = 0; i < ARRAY_SIZE(sizes); i++) {
		string_get_size(sizes[i], 1, STRING_UNITS_2, out, sizeof(out));
		pr_cont("%s, ", out);
		string_get_size(sizes[i], 512, STRING_UNITS_10, out, sizeof(out));
		pr_cont("%s; ", out);
	}
	pr_cont("\n");
	string_upper(buf, "Mixed 1");
	pr_info("%s", buf);
	string_lower(buf, buf);
	pr_cont(" %s, %s %s %s %s\n", buf, str_yes_no(1), str_on_off(0), str_enabled_disabled(1), str_read_write(1));
	pr_info("ctype %d%d%d%d%d%d %c%c\n", !!isalpha('x'), !!isdigit('a'), !!isxdigit('F'), !!isspace('\v'), !!ispunct('_'), !!isprint(127),
		toupper('q'), tolower('Q'));
	return 0;
}

static void __exit se_exit(void) { }
module_init(se_init);
module_exit(se_exit);
MODULE_LICENSE("GPL");
