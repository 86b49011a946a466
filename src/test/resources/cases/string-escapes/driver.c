/* Escaping and unescaping, with each flag, and hex dumps in every layout. */
#include <linux/module.h>
#include <linux/string_helpers.h>
#include <linux/printk.h>

static int __init es_init(void)
{
	static const char raw[] = "a\n\t\"\\\a\x1b\x7f\xe4z";
	static const unsigned int flags[] = { ESCAPE_SPACE, ESCAPE_SPECIAL, ESCAPE_NULL, ESCAPE_OCTAL, ESCAPE_ANY, ESCAPE_ANY_NP,
		ESCAPE_HEX, ESCAPE_HEX | ESCAPE_NP, ESCAPE_HEX | ESCAPE_NA, ESCAPE_HEX | ESCAPE_NAP };
	char buf[80], s[] = "x\\n\\x41\\101\\q\\e\\\\\\\"\\", t[] = "tab\\there";
	u8 data[37];
	int i, n;

	for (i = 0; i < ARRAY_SIZE(flags); i++) {
		n = string_escape_mem(raw, sizeof(raw), buf, sizeof(buf), flags[i], NULL);
		pr_info("%x: %d %*phN\n", flags[i], n, n, buf);
	}
	n = string_escape_str("only = these; chars", buf, sizeof(buf), ESCAPE_HEX, "=;");
	pr_info("only %.*s\n", n, buf);
	n = string_escape_str("too\nlong\n", buf, 5, ESCAPE_ANY, NULL);
	pr_info("cut %d\n", n);
	n = string_unescape_any(s, buf, sizeof(buf));
	pr_info("unescaped %d %*ph\n", n, n, buf);
	n = string_unescape_inplace(t, UNESCAPE_SPACE);
	pr_info("in place %d %*ph\n", n, n, t);
	for (i = 0; i < sizeof(data); i++)
		data[i] = i + 0x30;
	for (i = 1; i <= 8; i *= 2) {
		n = hex_dump_to_buffer(data, 16, 16, i, buf, sizeof(buf), true);
		pr_info("%d <%s>\n", n, buf);
	}
	n = hex_dump_to_buffer(data, 5, 32, 4, buf, sizeof(buf), true);
	pr_info("%d <%s>\n", n, buf);
	n = hex_dump_to_buffer(data, 40, 32, 1, buf, 20, false);
	pr_info("%d <%s>\n", n, buf);
	n = hex_dump_to_buffer(data, 0, 16, 1, buf, sizeof(buf), true);
	pr_info("%d <%s>\n", n, buf);
	print_hex_dump(KERN_INFO, "dump: ", DUMP_PREFIX_OFFSET, 16, 1, data, sizeof(data), true);
	print_hex_dump(KERN_INFO, "words: ", DUMP_PREFIX_NONE, 32, 4, data, 36, false);
	print_hex_dump(KERN_INFO, "odd ", DUMP_PREFIX_OFFSET, 5, 8, data, 20, true);
	print_hex_dump_bytes("bytes ", DUMP_PREFIX_NONE, data, 3);
	return 0;
}

static void __exit es_exit(void) { }
module_init(es_init);
module_exit(es_exit);
MODULE_LICENSE("GPL");
