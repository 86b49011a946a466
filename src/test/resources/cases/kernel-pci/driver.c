/* A PCI driver meets QEMU's edu device: configuration space, BAR 0, its DMA engine, and a probe that fails. */
#include <linux/module.h>
#include <linux/dma-mapping.h>
#include <linux/pci.h>

static void commands(struct pci_dev *dev, const char *when)
{
	u16 command;

	pci_read_config_word(dev, PCI_COMMAND, &command);
	pr_info("%s: command %x\n", when, command);
}

static void dma(struct pci_dev *dev, void __iomem *regs)
{
	dma_addr_t handle;
	char *buffer = dma_alloc_coherent(&dev->dev, PAGE_SIZE, &handle, GFP_KERNEL);

	if (!buffer)
		return;
	strcpy(buffer, "through the device");
	iowrite32(lower_32_bits(handle), regs + 0x80);
	iowrite32(0x40000, regs + 0x88);
	iowrite32(19, regs + 0x90);
	iowrite32(1, regs + 0x98);
	while (ioread32(regs + 0x98) & 1)
		cpu_relax();
	iowrite32(0x40000, regs + 0x80);
	iowrite32(lower_32_bits(handle) + 100, regs + 0x88);
	iowrite32(3, regs + 0x98);
	while (ioread32(regs + 0x98) & 1)
		cpu_relax();
	pr_info("dma: \"%s\"\n", buffer + 100);
	dma_free_coherent(&dev->dev, PAGE_SIZE, buffer, handle);
}

static int edu_probe(struct pci_dev *dev, const struct pci_device_id *id)
{
	void __iomem *regs;
	int first, ret;

	dev_info(&dev->dev, "irq %u, devfn %x, class %06x, revision %x, data %lu\n", dev->irq, dev->devfn, dev->class,
		 dev->revision, id->driver_data);
	commands(dev, "before");
	ret = pci_enable_device(dev);
	commands(dev, "enabled");
	ret = dma_set_mask_and_coherent(&dev->dev, DMA_BIT_MASK(28));
	pr_info("mask: %d\n", ret);
	pci_set_master(dev);
	commands(dev, "master");
	pr_info("bar %pR, %llx bytes, next %llx\n", &dev->resource[0], (u64)pci_resource_len(dev, 0),
		(u64)pci_resource_len(dev, 1));
	first = pci_request_regions(dev, "mine");
	ret = pci_request_regions(dev, "again");
	pr_info("regions: %d, again %d\n", first, ret);
	regs = pci_iomap(dev, 0, 0);
	pr_info("identification %08x\n", ioread32(regs));
	dma(dev, regs);
	pci_iounmap(dev, regs);
	pci_release_regions(dev);
	pci_disable_device(dev);
	commands(dev, "disabled");
	return -EIO;
}

static void edu_remove(struct pci_dev *dev)
{
	pr_info("never\n");
}

static const struct pci_device_id ids[] = { { PCI_DEVICE(0x1234, 0x11e8), .driver_data = 5 }, { } };

static struct pci_driver driver = {
	.name = "edudriver",
	.id_table = ids,
	.probe = edu_probe,
	.remove = edu_remove,
};

static int __init edu_init(void)
{
	struct pci_dev *dev;
	int ret = pci_register_driver(&driver);

	pr_info("register: %d\n", ret);
	dev = pci_get_device(0x1234, 0x11e8, NULL);
	dev_info(&dev->dev, "found, driver %s\n", dev->driver ? dev->driver->name : "none");
	pci_dev_put(dev);
	return ret;
}

static void __exit edu_exit(void)
{
	pci_unregister_driver(&driver);
}

module_init(edu_init);
module_exit(edu_exit);
MODULE_LICENSE("GPL");
