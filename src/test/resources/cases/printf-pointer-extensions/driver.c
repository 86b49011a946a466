/* The kernel's own %p conversions: addresses, identifiers, buffers, bitmaps, resources, symbols, errors. */
#include <linux/module.h>
#include <linux/kernel.h>
#include <linux/ioport.h>
#include <linux/uuid.h>
#include <linux/slab.h>
#include <linux/err.h>

static int target(void) { return 0; }

static void vf(const char *fmt, ...)
{
	struct va_format v;
	va_list args;

	va_start(args, fmt);
	v.fmt = fmt;
	v.va = &args;
	pr_info("[%pV] and [%20pV]\n", &v, &v);
	va_end(args);
}

static int __init pp_init(void)
{
	u8 mac[6] = { 0, 0x1a, 0xb, 0xcc, 0xdd, 0xee }, ip4[4] = { 192, 168, 0, 10 };
	u8 ip6[16] = { 0x20, 1, 0xd, 0xb8, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0x2a }, loop[16] = { [15] = 1 }, any[16] = { };
	u8 mapped[16] = { [10] = 0xff, 0xff, 10, 0, 0, 1 };
	u8 id[16] = { 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 0xff };
	struct resource mem = DEFINE_RES_MEM_NAMED(0xfe000000, 0x1000, "regs"), io = DEFINE_RES_IO(0x3f8, 8), irq = DEFINE_RES_IRQ(11);
	phys_addr_t phys = 0x12345678;
	dma_addr_t dma = 0xabc;
	unsigned long bits[2] = { 0xf00f, 1 };
	const u8 text[] = "a\n\"\x01\x80z";
	char a[40], b[40];
	u32 fourcc = 0x34325241;
	int n;

	pr_info("mac %pM %pMF %pMR %pm %pmR <%20pM> <%-20pm>\n", mac, mac, mac, mac, mac, mac, mac);
	pr_info("ip4 %pI4 %pi4 %pI4h %pI4n %pI4b %pI4l <%18pI4>\n", ip4, ip4, ip4, ip4, ip4, ip4, ip4);
	pr_info("ip6 %pI6 %pi6 %pI6c\n", ip6, ip6, ip6);
	pr_info("ip6 %pI6c %pI6c %pI6c\n", loop, any, mapped);
	pr_info("uuid %pU %pUb %pUB %pUl %pUL\n", id, id, id, id, id);
	pr_info("hex %*ph %*phC %*phD %*phN %3ph %ph\n", 4, id, 4, id, 4, id, 16, id, id, id);
	pr_info("escaped %*pE %*pEh %*pEo %*pEhp\n", 6, text, 6, text, 6, text, 6, text);
	pr_info("bits %*pb %*pbl %16pb\n", 65, bits, 65, bits, bits);
	pr_info("res %pR %pr\n", &mem, &mem);
	pr_info("res %pR %pr %pR\n", &io, &io, &irq);
	mem.flags |= IORESOURCE_PREFETCH | IORESOURCE_MEM_64 | IORESOURCE_DISABLED;
	pr_info("res %pR\n", &mem);
	mem.flags = IORESOURCE_MEM | IORESOURCE_UNSET;
	pr_info("res %pR\n", &mem);
	pr_info("phys %pa %pap %pad\n", &phys, &phys, &dma);
	pr_info("err %pe %pe %pe <%10pe>\n", ERR_PTR(-ENOMEM), ERR_PTR(-EPROBE_DEFER), ERR_PTR(-4000), ERR_PTR(-EIO));
	pr_info("null %p %px %s %pe %pS %pM <%20p>\n", NULL, NULL, (char *)NULL, NULL, NULL, NULL, NULL);
	pr_info("low %s %pM %pI4 <%12s> %.3s\n", (char *)16, (void *)20, ERR_PTR(-5), (char *)100, (char *)NULL);
	pr_info("error pointers %p %px\n", ERR_PTR(-22), ERR_PTR(-22));
	pr_info("function %ps\n", target);
	n = snprintf(a, sizeof(a), "%p", mac);
	snprintf(b, sizeof(b), "%p", mac);
	pr_info("hashed: %d characters, same again %d, first eight zero %d\n", n, !strcmp(a, b), !strncmp(a, "00000000", 8));
	snprintf(b, sizeof(b), "%px", mac);
	pr_info("%%p and %%px differ %d\n", !!strcmp(a, b));
	snprintf(b, sizeof(b), "%pK", mac);
	pr_info("%%pK like %%p: %d\n", !strcmp(a, b));
	pr_info("fourcc %p4cc\n", &fourcc);
	vf("%d-%s", 5, "five");
	pr_info("unknown extension %d\n", snprintf(a, sizeof(a), "%pz", mac));
	return 0;
}

static void __exit pp_exit(void) { }
module_init(pp_init);
module_exit(pp_exit);
MODULE_LICENSE("GPL");
