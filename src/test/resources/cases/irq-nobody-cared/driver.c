/* A handler that never says the interrupt is its own: after a hundred thousand of them Linux shuts the line. */
#include <linux/delay.h>
#include <linux/interrupt.h>
#include <linux/module.h>
#include <linux/pci.h>

static void __iomem *regs;
static int calls;

static irqreturn_t not_mine(int irq, void *data)
{
	calls++;
	return IRQ_NONE;
}

static int edu_probe(struct pci_dev *pci, const struct pci_device_id *id)
{
	int ret;

	if (pci_enable_device(pci))
		return -EIO;
	regs = pci_iomap(pci, 0, 0);
	ret = request_irq(pci->irq, not_mine, IRQF_SHARED, "deaf", pci);
	pr_info("request: %d\n", ret);
	writel(1, regs + 0x60);
	msleep(4000);
	pr_info("called about 100000 times: %d\n", calls >= 100000 && calls < 100100);
	writel(1, regs + 0x64);
	free_irq(pci->irq, pci);
	ret = request_irq(pci->irq, not_mine, IRQF_SHARED, "deaf", pci);
	calls = 0;
	disable_irq(pci->irq);
	enable_irq(pci->irq);
	local_irq_disable();
	writel(2, regs + 0x60);
	writel(2, regs + 0x64);
	local_irq_enable();
	msleep(1);
	pr_info("requested again: %d, calls %d\n", ret, calls);
	free_irq(pci->irq, pci);
	pci_iounmap(pci, regs);
	pci_disable_device(pci);
	return -ENODEV;
}

static const struct pci_device_id ids[] = { { PCI_DEVICE(0x1234, 0x11e8) }, { } };
static struct pci_driver edu_driver = { .name = "edu-deaf", .id_table = ids, .probe = edu_probe };
module_pci_driver(edu_driver);
MODULE_LICENSE("GPL");
