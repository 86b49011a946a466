/* printf of the kernel: flags, widths, precisions, lengths, what snprintf and its kin return, and what %n does. */
#include <linux/module.h>
#include <linux/kernel.h>
#include <linux/slab.h>

static int list(char *buf, size_t n, const char *fmt, ...)
{
	va_list args;
	int r;

	va_start(args, fmt);
	r = vscnprintf(buf, n, fmt, args);
	va_end(args);
	return r;
}

static int __init pn_init(void)
{
	char buf[16], *p;
	int r;

	pr_info("<%5d> <%-5d> <%05d> <%+d> <% d> <%+5d> <%-+5d> <%.3d> <%6.3d>\n", 42, 42, 42, 42, 42, 42, 42, 7, 7);
	pr_info("<%x> <%X> <%#x> <%#X> <%#010x> <%o> <%#o> <%#x> <%#o>\n", 255, 255, 255, 255, 255, 8, 8, 0, 0);
	pr_info("<%u> <%lu> <%llu> <%zu> <%td> <%hd> <%hhd> <%hu> <%hhx>\n", -1U, ~0UL, ~0ULL, sizeof(int), (ptrdiff_t)-5, (short)-3,
		(signed char)300, (unsigned short)70000, (unsigned char)0x1ff);
	pr_info("<%d> <%ld> <%lld> <%i>\n", INT_MIN, LONG_MIN, S64_MIN, -1);
	pr_info("<%s> <%10s> <%-10s> <%.2s> <%10.2s> <%-10.2s> <%.0s>\n", "text", "text", "text", "text", "text", "text", "text");
	pr_info("<%c> <%3c> <%-3c> <%%>\n", 'x', 'y', 'z');
	pr_info("<%*d> <%-*d> <%.*s> <%*.*s>\n", 5, 42, 5, 42, 2, "abc", 6, 2, "abc");
	pr_info("<%*d> <%.*d>\n", -5, 42, -3, 7);
	pr_info("<%Ld> <%Lx> <%.0d> <%.0d>\n", 1LL, 2ULL, 0, 5);
	r = snprintf(buf, sizeof(buf), "%s", "longer than the buffer");
	pr_info("snprintf %d '%s'\n", r, buf);
	r = scnprintf(buf, sizeof(buf), "%s", "longer than the buffer");
	pr_info("scnprintf %d '%s'\n", r, buf);
	r = scnprintf(buf, 0, "abc");
	pr_info("scnprintf of 0: %d, snprintf NULL %d\n", r, snprintf(NULL, 0, "%d", 12345));
	r = list(buf, 4, "%d%d", 123, 456);
	pr_info("vscnprintf %d '%s'\n", r, buf);
	r = sprintf(buf, "%04x", 0xab);
	pr_info("sprintf %d '%s'\n", r, buf);
	p = kasprintf(GFP_KERNEL, "%s/%d", "path", 7);
	pr_info("kasprintf '%s' %zu\n", p, strlen(p));
	kfree(p);
	pr_info("<%08lx> <%-8lx> <%016llx> <%#lx>\n", 0xabcUL, 0xabcUL, 0xabcdefULL, 0UL);
	pr_info("<%5c%5s%-5d|>\n", 'a', "b", 3);
	pr_info("continued ");
	pr_cont("line %d", 1);
	pr_cont(" and more\n");
	printk(KERN_INFO "several\nlines\n");
	printk("no level\n");
	printk(KERN_INFO "no newline");
	printk(KERN_INFO "next\n");
	pr_info("\n");
	pr_info("tab\tbell\a back\b utf \xc3\xa4 high\n");
	return 0;
}

static void __exit pn_exit(void) { }
module_init(pn_init);
module_exit(pn_exit);
MODULE_LICENSE("GPL");
