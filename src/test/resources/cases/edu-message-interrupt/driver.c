/* Message signalled interrupts of the edu device: vectors, what they need, and the pin they replace. */
#include <linux/delay.h>
#include <linux/interrupt.h>
#include <linux/module.h>
#include <linux/pci.h>

#ifndef PCI_IRQ_INTX
#define PCI_IRQ_INTX PCI_IRQ_LEGACY
#endif
#define EDU_IRQ_STATUS 0x24
#define EDU_IRQ_RAISE 0x60
#define EDU_IRQ_ACK 0x64

static void __iomem *regs;
static int calls;

static irqreturn_t handler(int irq, void *data)
{
	struct pci_dev *pci = data;

	calls++;
	writel(readl(regs + EDU_IRQ_STATUS), regs + EDU_IRQ_ACK);
	return irq == pci_irq_vector(pci, 0) ? IRQ_HANDLED : IRQ_NONE;
}

static noinline void raise(u32 cause, const char *when)
{
	calls = 0;
	writel(cause, regs + EDU_IRQ_RAISE);
	barrier();
	udelay(10);
	pr_info("%s: %d calls, still pending %x\n", when, READ_ONCE(calls), readl(regs + EDU_IRQ_STATUS));
	writel(~0, regs + EDU_IRQ_ACK);
}

static u16 command(struct pci_dev *pci)
{
	u16 word;

	pci_read_config_word(pci, PCI_COMMAND, &word);
	return word;
}

static void describe(struct pci_dev *pci, const char *when)
{
	u16 flags;

	pci_read_config_word(pci, pci->msi_cap + PCI_MSI_FLAGS, &flags);
	pr_info("%s: irq is %s, msi_enabled %d, flags %x, INTx disabled %d\n", when, pci->irq == 11 ? "the pin's" : "another",
		pci->msi_enabled, flags, !!(command(pci) & PCI_COMMAND_INTX_DISABLE));
}

static int edu_probe(struct pci_dev *pci, const struct pci_device_id *id)
{
	int ret;

	if (pci_enable_device(pci))
		return -EIO;
	regs = pci_iomap(pci, 0, 0);
	describe(pci, "pin");
	pr_info("MSI messages: %d, MSI-X: %d\n", pci_msi_vec_count(pci), pci_alloc_irq_vectors(pci, 1, 1, PCI_IRQ_MSIX));
	pr_info("two at least: %d\n", pci_alloc_irq_vectors(pci, 2, 4, PCI_IRQ_ALL_TYPES));
	pr_info("none to one: %d, more than most: %d\n", pci_alloc_irq_vectors(pci, 0, 1, PCI_IRQ_ALL_TYPES),
		pci_alloc_irq_vectors(pci, 2, 1, PCI_IRQ_MSI));
	pr_info("the pin: %d\n", pci_alloc_irq_vectors(pci, 1, 4, PCI_IRQ_INTX));
	pr_info("vectors %d %d\n", pci_irq_vector(pci, 0), pci_irq_vector(pci, 1));
	pci_free_irq_vectors(pci);

	pr_info("messages: %d\n", pci_alloc_irq_vectors(pci, 1, 4, PCI_IRQ_ALL_TYPES));
	describe(pci, "message");
	pr_info("second vector: %d\n", pci_irq_vector(pci, 1));
	ret = pci_request_irq(pci, 0, handler, NULL, pci, "edu-%s-%d", "vector", 0);
	pr_info("request: %d\n", ret);
	raise(1, "without bus mastering");
	pci_set_master(pci);
	raise(1, "with it");
	raise(0, "without a cause");
	disable_irq(pci_irq_vector(pci, 0));
	raise(2, "disabled");
	enable_irq(pci_irq_vector(pci, 0));
	udelay(10);
	pr_info("enabled again: %d calls\n", READ_ONCE(calls));
	pci_free_irq(pci, 0, pci);
	pci_free_irq_vectors(pci);
	describe(pci, "freed");

	pr_info("pci_enable_msi: %d\n", pci_enable_msi(pci));
	describe(pci, "once more");
	pci_disable_msi(pci);
	pci_iounmap(pci, regs);
	pci_disable_device(pci);
	return -ENODEV;
}

static const struct pci_device_id ids[] = { { PCI_DEVICE(0x1234, 0x11e8) }, { } };
static struct pci_driver edu_driver = { .name = "edumsi", .id_table = ids, .probe = edu_probe };
module_pci_driver(edu_driver);
MODULE_LICENSE("GPL");
