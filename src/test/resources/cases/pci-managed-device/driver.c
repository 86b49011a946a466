/* pcim_enable_device() and its kin: what a failed or finished driver need not give back, step by step. */
#include <linux/interrupt.h>
#include <linux/module.h>
#include <linux/pci.h>

static int stop;
module_param(stop, int, 0);

static irqreturn_t handler(int irq, void *data)
{
	return IRQ_NONE;
}

static void freed(void *data)
{
	pr_info("action %s\n", (const char *)data);
}

static int probe(struct pci_dev *pci, const struct pci_device_id *id)
{
	void __iomem *const *table;
	int ret;

	devm_add_action(&pci->dev, freed, "before all");
	ret = pcim_enable_device(pci);
	pr_info("enable: %d, enabled %d\n", ret, pci_is_enabled(pci));
	if (stop == 1)
		return -EIO;
	ret = pcim_iomap_regions(pci, BIT(0), "managed");
	pr_info("regions: %d\n", ret);
	table = pcim_iomap_table(pci);
	pr_info("table: %d %d, identification %x\n", table[0] != NULL, table[1] != NULL, readl(table[0]));
	pr_info("region 1: %d\n", pcim_iomap_regions(pci, BIT(1), "managed"));
	if (stop == 2)
		return -EIO;
	ret = devm_request_irq(&pci->dev, pci->irq, handler, IRQF_SHARED, NULL, pci);
	pr_info("irq: %d, has action %d\n", ret, irq_has_action(pci->irq));
	devm_add_action(&pci->dev, freed, "after all");
	return stop == 3 ? -EIO : 0;
}

static void remove(struct pci_dev *pci)
{
	pr_info("remove: enabled %d, has action %d\n", pci_is_enabled(pci), irq_has_action(pci->irq));
}

static const struct pci_device_id ids[] = { { PCI_DEVICE(0x1234, 0x11e8) }, { } };
static struct pci_driver managed_driver = { .name = "managed", .id_table = ids, .probe = probe, .remove = remove };
module_pci_driver(managed_driver);
MODULE_LICENSE("GPL");
