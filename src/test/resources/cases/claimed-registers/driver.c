/* Registers that a driver has asked for are its own: neither /dev/mem nor sysfs maps them any more. */
#include <linux/module.h>
#include <linux/pci.h>

static int exclusive;
module_param(exclusive, int, 0);

static int probe(struct pci_dev *pci, const struct pci_device_id *id)
{
	int ret = pci_enable_device(pci);

	if (ret)
		return ret;
	ret = exclusive ? pci_request_regions_exclusive(pci, "owner") : pci_request_regions(pci, "owner");
	if (ret)
		pci_disable_device(pci);
	return ret;
}

static void remove(struct pci_dev *pci)
{
	pci_release_regions(pci);
	pci_disable_device(pci);
}

static const struct pci_device_id ids[] = { { PCI_DEVICE(0x1234, 0x11e8) }, { } };
static struct pci_driver owner_driver = { .name = "owner", .id_table = ids, .probe = probe, .remove = remove };
module_pci_driver(owner_driver);
MODULE_LICENSE("GPL");
