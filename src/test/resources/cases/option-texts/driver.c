/* Options as drivers take them apart: sizes with suffixes, integer lists with ranges, words, tokens, hexadecimal. */
#include <linux/module.h>
#include <linux/kernel.h>
#include <linux/string.h>
#include <linux/string_helpers.h>
#include <linux/parser.h>
#include <linux/slab.h>

enum { OPT_SIZE, OPT_NAME, OPT_MODE, OPT_RO, OPT_ERR };
static const match_table_t tokens = {
	{ OPT_SIZE, "size=%u" }, { OPT_NAME, "name=%s" }, { OPT_MODE, "mode=%o" }, { OPT_RO, "ro" }, { OPT_ERR, NULL } };

static int __init ot_init(void)
{
	static const char *sizes[] = { "4k", "0x10M", "1G", "2T", "12", "3kk", "", "x", "010", "1e", "-1K" };
	static const char *lists[] = { "1,2,3", "1-4,9", "", "7", "x", "1,,2", "3-1,5", "-5,6", "0x10,010", "1 2" };
	static const char * const modes[] = { "slow", "fast\n", "off", NULL };
	char text[] = "size=4096,name=disk0,mode=755,ro,what,size=abc", *p = text, *opt, *end;
	substring_t args[MAX_OPT_ARGS];
	int ints[6], i, n, val;
	char **argv, hex[20], **names;
	u8 bytes[8];

	for (i = 0; i < ARRAY_SIZE(sizes); i++) {
		unsigned long long v = memparse(sizes[i], &end);

		pr_info("memparse '%s' %llu rest '%s'\n", sizes[i], v, end);
	}
	for (i = 0; i < ARRAY_SIZE(lists); i++) {
		char *rest;

		memset(ints, 0, sizeof(ints));
		rest = get_options(lists[i], ARRAY_SIZE(ints), ints);
		pr_info("get_options '%s': %d: %d %d %d %d %d rest '%s'", lists[i], ints[0], ints[1], ints[2], ints[3], ints[4], ints[5], rest);
		get_options(lists[i], 0, ints);
		pr_cont(" counts %d\n", ints[0]);
	}
	argv = argv_split(GFP_KERNEL, "  set  level 3\tnow \n", &n);
	pr_info("argc %d:", n);
	for (i = 0; argv[i]; i++)
		pr_cont(" [%s]", argv[i]);
	pr_cont("\n");
	argv_free(argv);
	argv = argv_split(GFP_KERNEL, "   ", &n);
	pr_info("argc %d %d\n", n, argv[0] == NULL);
	argv_free(argv);
	while ((opt = strsep(&p, ","))) {
		int token = match_token(opt, tokens, args);

		switch (token) {
		case OPT_SIZE:
			pr_info("size %d", match_int(&args[0], &val));
			pr_cont(" %d\n", val);
			break;
		case OPT_NAME:
			opt = match_strdup(&args[0]);
			pr_info("name %s\n", opt);
			kfree(opt);
			break;
		case OPT_MODE:
			pr_info("mode %d", match_octal(&args[0], &val));
			pr_cont(" %o\n", val);
			break;
		default:
			pr_info("token %d for %s\n", token, opt);
		}
	}
	pr_info("match %d %d, sysfs %d %d %d\n", match_string(modes, 3, "off"), match_string(modes, -1, "fast"),
		sysfs_match_string(modes, "fast"), __sysfs_match_string(modes, -1, "off\n"), __sysfs_match_string(modes, 2, "off"));
	pr_info("hex2bin %d", hex2bin(bytes, "0aFf10", 3));
	pr_cont(" %*ph, bad %d", 3, bytes, hex2bin(bytes, "1x", 1));
	end = bin2hex(hex, "\x01\xab\xff", 3);
	*end = 0;
	pr_cont(", %s, mac %d %d", hex, mac_pton("00:11:22:aA:bb:cc", bytes), mac_pton("00-11-22-aa-bb-cc", bytes));
	pr_cont(" %pM\n", bytes);
	names = kasprintf_strarray(GFP_KERNEL, "line", 3);
	pr_info("%s %s %s\n", names[0], names[1], names[2]);
	kfree_strarray(names, 3);
	pr_info("wild %d %d %d\n", match_wildcard("eth*", "eth0"), match_wildcard("?th", "ath"), match_wildcard("*a*b", "xaxx"));
	return 0;
}

static void __exit ot_exit(void) { }
module_init(ot_init);
module_exit(ot_exit);
MODULE_LICENSE("GPL");
