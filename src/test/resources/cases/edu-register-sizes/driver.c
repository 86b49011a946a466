/* Accesses of every size to device registers: what the edu device answers, what the bus swallows, and the copying forms. */
#include <linux/io.h>
#include <linux/module.h>
#include <linux/pci.h>

static void __iomem *regs;

static void sizes(void)
{
	pr_info("identification by 1, 2, 4, 8 bytes: %x %x %x %llx\n", readb(regs), readw(regs), readl(regs), readq(regs));
	pr_info("askew: %x %x %llx\n", readl(regs + 1), readl(regs + 2), readq(regs + 4));
	pr_info("unknown: %x %x, the buffer: %x, last word: %x\n", readl(regs + 0x0c), readl(regs + 0x100),
		readl(regs + 0x40000), readl(regs + 0xffffc));
	writel(0x12345678, regs + 4);
	pr_info("liveness: %x\n", readl(regs + 4));
	writeb(0, regs + 4);
	writew(0, regs + 4);
	writeq(0, regs + 4);
	writel(0, regs + 5);
	pr_info("unchanged: %x\n", readl(regs + 4));
	iowrite32be(0x12345678, regs + 4);
	pr_info("big endian: %x %x\n", ioread32(regs + 4), ioread32be(regs + 4));
	writeq(0x1122334455667788, regs + 0x80);
	pr_info("source: %llx %x %x\n", readq(regs + 0x80), readl(regs + 0x80), readl(regs + 0x84));
	writel(0x99, regs + 0x80);
	pr_info("source: %llx\n", readq(regs + 0x80));
	writeq(0x1ff, regs + 0x88);
	pr_info("destination: %llx %x\n", readq(regs + 0x88), ioread8(regs + 0x88));
}

static void copies(void)
{
	u32 words[4] = { }, four[4] = { 1, 2, 3, 4 };
	u8 bytes[9];

	memcpy_fromio(words, regs, 8);
	pr_info("memcpy_fromio: %x %x %x\n", words[0], words[1], words[2]);
	memset(bytes, 0xaa, sizeof(bytes));
	memcpy_fromio(bytes, regs, 7);
	pr_info("seven bytes: %*ph\n", 9, bytes);
	memcpy_toio(regs + 4, four, 4);
	pr_info("memcpy_toio: %x\n", readl(regs + 4));
	memset_io(regs + 4, 0xff, 4);
	pr_info("memset_io: %x\n", readl(regs + 4));
	iowrite32_rep(regs + 4, four, 4);
	pr_info("iowrite32_rep: %x\n", readl(regs + 4));
	ioread32_rep(regs + 4, words, 3);
	pr_info("ioread32_rep: %x %x %x\n", words[0], words[1], words[2]);
	writel_relaxed(7, regs + 4);
	pr_info("relaxed: %x\n", readl_relaxed(regs + 4));
}

static void interrupts(void)
{
	writel(0x60, regs + 0x60);
	pr_info("raised: %x\n", readl(regs + 0x24));
	writel(0x40, regs + 0x64);
	writel(0x07, regs + 0x24);
	pr_info("acknowledged: %x\n", readl(regs + 0x24));
	writel(~0, regs + 0x64);
	pr_info("none: %x, write-only ones read %x %x\n", readl(regs + 0x24), readl(regs + 0x60), readl(regs + 0x64));
	writel(0xffffffff, regs + 0x20);
	pr_info("status: %x\n", readl(regs + 0x20));
	writel(0, regs + 0x20);
	pr_info("status: %x\n", readl(regs + 0x20));
}

static int edu_probe(struct pci_dev *pci, const struct pci_device_id *id)
{
	u16 command;

	if (pci_enable_device(pci))
		return -EIO;
	regs = pci_ioremap_bar(pci, 0);
	sizes();
	copies();
	interrupts();
	pci_read_config_word(pci, PCI_COMMAND, &command);
	pci_write_config_word(pci, PCI_COMMAND, command & ~PCI_COMMAND_MEMORY);
	pr_info("memory decoding off: %x\n", readl(regs));
	pci_write_config_word(pci, PCI_COMMAND, command);
	pr_info("and on: %x\n", readl(regs));
	iounmap(regs);
	regs = ioremap(0xfebf0000, 4096);
	writel(5, regs);
	pr_info("where nobody is: %x %x\n", readl(regs), readb(regs + 1));
	iounmap(regs);
	pr_info("BAR 1: %d\n", pci_iomap(pci, 1, 0) != NULL);
	regs = pci_iomap_range(pci, 0, 0x80, 8);
	pr_info("from an offset: %x\n", readl(regs));
	pci_iounmap(pci, regs);
	pr_info("from behind: %d\n", pci_iomap_range(pci, 0, 1 << 20, 0) != NULL);
	pci_disable_device(pci);
	return -ENODEV;
}

static const struct pci_device_id ids[] = { { PCI_DEVICE(0x1234, 0x11e8) }, { } };
static struct pci_driver edu_driver = { .name = "edu-sizes", .id_table = ids, .probe = edu_probe };
module_pci_driver(edu_driver);
MODULE_LICENSE("GPL");
