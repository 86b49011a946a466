/* A PCI driver with numbers of no device here: devices come to it by new_id, bind and driver_override in sysfs. */
#include <linux/module.h>
#include <linux/pci.h>

static int fail;
module_param(fail, int, 0644);

static int probe(struct pci_dev *pci, const struct pci_device_id *id)
{
	pr_info("probe %s: entry %x:%x with %lu\n", pci_name(pci), id->vendor, id->device, id->driver_data);
	return fail;
}

static void remove(struct pci_dev *pci)
{
	pr_info("remove %s\n", pci_name(pci));
}

static const struct pci_device_id others[] = { { PCI_DEVICE(0xdead, 0xbeef) }, { } };
static struct pci_driver hand_driver = { .name = "byhand", .id_table = others, .probe = probe, .remove = remove };
module_pci_driver(hand_driver);
MODULE_LICENSE("GPL");
