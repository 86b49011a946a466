/* Configuration space by bytes, words and dwords, capabilities, and the search for devices by number, class and place. */
#include <linux/module.h>
#include <linux/pci.h>

static void config(struct pci_dev *pci)
{
	u8 byte;
	u16 word;
	u32 dword, size;

	pci_read_config_word(pci, PCI_VENDOR_ID, &word);
	pci_read_config_byte(pci, PCI_REVISION_ID, &byte);
	pci_read_config_dword(pci, PCI_VENDOR_ID, &dword);
	pr_info("vendor %04x, revision %02x, both numbers %08x\n", word, byte, dword);
	pci_write_config_word(pci, PCI_VENDOR_ID, 0xbeef);
	pci_read_config_word(pci, PCI_VENDOR_ID, &word);
	pr_info("vendor after a write: %04x\n", word);
	pr_info("askew: %x %x\n", pci_read_config_word(pci, 1, &word), pci_read_config_dword(pci, 2, &dword));
	pr_info("behind: %d %d\n", pci_read_config_dword(pci, 256, &dword), pci_write_config_byte(pci, 256, 1));
	pr_info("read there: %x\n", dword);
	pci_read_config_dword(pci, PCI_BASE_ADDRESS_0, &dword);
	pci_write_config_dword(pci, PCI_BASE_ADDRESS_0, ~0);
	pci_read_config_dword(pci, PCI_BASE_ADDRESS_0, &size);
	pci_write_config_dword(pci, PCI_BASE_ADDRESS_0, dword);
	pr_info("BAR 0 at %x, %u bytes\n", dword, -size);
	pci_write_config_byte(pci, PCI_INTERRUPT_LINE, 77);
	pci_read_config_byte(pci, PCI_INTERRUPT_LINE, &byte);
	pr_info("line %d, irq %d\n", byte, pci->irq);
	pci_write_config_byte(pci, PCI_INTERRUPT_LINE, 11);
	pr_info("capabilities: MSI at %x %x, power %x, express %x %d, next %x, extended %x\n",
		pci_find_capability(pci, PCI_CAP_ID_MSI), pci->msi_cap, pci_find_capability(pci, PCI_CAP_ID_PM),
		pci_find_capability(pci, PCI_CAP_ID_EXP), pci_is_pcie(pci), pci_find_next_capability(pci, 0x40, PCI_CAP_ID_MSI),
		pci_find_ext_capability(pci, PCI_EXT_CAP_ID_ERR));
	pr_info("name %s, slot %d, function %d, bus %d, header %d, pin %d, config %d bytes\n", pci_name(pci),
		PCI_SLOT(pci->devfn), PCI_FUNC(pci->devfn), pci->bus->number, pci->hdr_type, pci->pin, pci->cfg_size);
	pr_info("resource %pR, next %pR\n", &pci->resource[0], &pci->resource[1]);
}

static void state(struct pci_dev *pci)
{
	u16 word;
	int ret = pci_enable_device(pci);

	pr_info("enabled: %d, twice: %d, is enabled %d\n", ret, pci_enable_device(pci), pci_is_enabled(pci));
	pci_set_master(pci);
	pci_disable_device(pci);
	pci_read_config_word(pci, PCI_COMMAND, &word);
	pr_info("disabled once: enabled %d, master %d %d\n", pci_is_enabled(pci), !!(word & PCI_COMMAND_MASTER),
		pci->is_busmaster);
	pci_save_state(pci);
	pci_disable_device(pci);
	pci_read_config_word(pci, PCI_COMMAND, &word);
	pr_info("disabled twice: enabled %d, master %d %d\n", pci_is_enabled(pci), !!(word & PCI_COMMAND_MASTER),
		pci->is_busmaster);
	pci_restore_state(pci);
	pci_read_config_word(pci, PCI_COMMAND, &word);
	pr_info("restored: master %d\n", !!(word & PCI_COMMAND_MASTER));
	pci_clear_master(pci);
}

static const struct pci_device_id present[] = { { PCI_DEVICE(0x8086, 0x1237) }, { } };
static const struct pci_device_id absent[] = { { PCI_DEVICE(0xdead, 0xbeef) }, { } };

static int __init config_init(void)
{
	struct pci_dev *pci = NULL, *other;
	int count = 0;

	for_each_pci_dev(pci)
		pr_info("%d: %s %04x:%04x class %06x\n", count++, pci_name(pci), pci->vendor, pci->device, pci->class);
	pr_info("present %d, absent %d\n", pci_dev_present(present), pci_dev_present(absent));
	pci = pci_get_device(0x1234, 0x11e8, NULL);
	other = pci_get_domain_bus_and_slot(0, 0, PCI_DEVFN(4, 0));
	pr_info("the same by place: %d\n", other == pci);
	pci_dev_put(other);
	other = pci_get_class(0x00ff00, NULL);
	pr_info("the same by class: %d\n", other == pci);
	pci_dev_put(other);
	other = pci_get_subsys(PCI_ANY_ID, PCI_ANY_ID, 0x1af4, 0x1100, NULL);
	pr_info("first of its subsystem: %s\n", pci_name(other));
	pci_dev_put(other);
	other = pci_get_slot(pci->bus, PCI_DEVFN(9, 0));
	pr_info("slot 9: %d\n", other != NULL);
	other = pci_get_device(0x1234, 0x11e8, pci_dev_get(pci));
	pr_info("a second one: %d\n", other != NULL);
	config(pci);
	state(pci);
	pci_dev_put(pci);
	return 0;
}

static void __exit config_exit(void)
{
}

module_init(config_init);
module_exit(config_exit);
MODULE_LICENSE("GPL");
