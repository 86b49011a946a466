/* sscanf in the kernel: words, widths, sets and what stops it. */
#include <linux/module.h>
#include <linux/kernel.h>

MODULE_LICENSE("GPL");

static void words(const char *text)
{
	char a[16] = "-", b[16] = "-";
	int n = sscanf(text, "%15s %15s", a, b);

	pr_info("%d '%s' '%s'\n", n, a, b);
}

static int __init scan_init(void)
{
	char a[16] = "-", c = '-';
	int n = -1, at = -1;

	words("junk\n");
	words("");
	words("   ");
	words("one two");
	words("one two three");
	n = sscanf("", "%s", a);
	pr_info("%d '%s'\n", n, a);
	n = sscanf("x", "%s%n", a, &at);
	pr_info("%d '%s' %d\n", n, a, at);
	n = sscanf("x", "%*s%c", &c);
	pr_info("%d %c\n", n, c);
	n = sscanf("", "%c", &c);
	pr_info("%d %c\n", n, c);
	n = sscanf("7", "%d %n", &n, &at);
	pr_info("%d %d\n", n, at);
	return 0;
}

static void __exit scan_exit(void)
{
}

module_init(scan_init);
module_exit(scan_exit);
