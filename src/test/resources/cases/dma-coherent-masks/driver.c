/* Coherent memory for devices with and without masks, in each of its forms, and what the device's end gives back. */
#include <linux/module.h>
#include <linux/platform_device.h>
#include <linux/miscdevice.h>
#include <linux/dma-mapping.h>

static struct miscdevice misc = { .minor = MISC_DYNAMIC_MINOR, .name = "coherent" };

static int probe(struct platform_device *pdev)
{
	dma_addr_t a, b;
	void *managed = dmam_alloc_coherent(&pdev->dev, 100, &a, GFP_KERNEL);
	void *attrs = dmam_alloc_attrs(&pdev->dev, 5000, &b, GFP_KERNEL, 0);

	pr_info("managed %d %d\n", managed != NULL && !(a & 4095), attrs != NULL && !(b & 8191));
	return -ENODEV;
}
static struct platform_driver driver = { .probe = probe, .driver = { .name = "coherent" } };

static int __init coherent_init(void)
{
	struct platform_device *pdev = platform_device_register_simple("coherent", -1, NULL, 0);
	struct device *dev = &pdev->dev;
	struct page *page;
	dma_addr_t a = 5;
	char *p;
	int i, zero = 0;

	p = dma_alloc_coherent(dev, 6000, &a, GFP_KERNEL);
	for (i = 0; i < 8192; i++)
		zero += p[i];
	pr_info("coherent: %d, zeroed %d, page aligned %d\n", a == virt_to_phys(p), zero == 0, !(a & 4095));
	dma_free_coherent(dev, 6000, p, a);
	p = dma_alloc_attrs(dev, 4096, &a, GFP_KERNEL, DMA_ATTR_WRITE_COMBINE);
	pr_info("attrs %d\n", p != NULL);
	dma_free_attrs(dev, 4096, p, a, DMA_ATTR_WRITE_COMBINE);
	p = dma_alloc_noncoherent(dev, 4096, &a, DMA_BIDIRECTIONAL, GFP_KERNEL);
	pr_info("noncoherent %d\n", p && a == virt_to_phys(p));
	dma_free_noncoherent(dev, 4096, p, a, DMA_BIDIRECTIONAL);
	page = dma_alloc_pages(dev, 8192, &a, DMA_TO_DEVICE, GFP_KERNEL);
	pr_info("pages %d\n", page && page_to_phys(page) == a);
	dma_free_pages(dev, 8192, page, a, DMA_TO_DEVICE);
	pr_info("driver %d\n", platform_driver_register(&driver));
	if (misc_register(&misc))
		return -EBUSY;
	dev = misc.this_device;
	pr_info("misc: mask %d coherent %llx\n", dev->dma_mask != NULL, dev->coherent_dma_mask);
	p = dma_alloc_coherent(dev, 4096, &a, GFP_KERNEL);
	pr_info("misc: %d\n", p != NULL);
	pr_info("misc: set mask %d\n", dma_set_mask(dev, DMA_BIT_MASK(32)));
	pr_info("misc: coherent mask %d\n", dma_set_coherent_mask(dev, DMA_BIT_MASK(32)));
	p = dma_alloc_coherent(dev, 4096, &a, GFP_KERNEL);
	pr_info("misc: %d\n", p != NULL);
	dma_free_coherent(dev, 4096, p, a);
	a = dma_map_single(dev, &zero, 4, DMA_TO_DEVICE);
	pr_info("misc: single %d\n", a == DMA_MAPPING_ERROR);
	pr_info("misc: coerce %d\n", dma_coerce_mask_and_coherent(dev, DMA_BIT_MASK(32)));
	misc_deregister(&misc);
	platform_driver_unregister(&driver);
	platform_device_unregister(pdev);
	return 0;
}
static void __exit coherent_exit(void) { }
module_init(coherent_init);
module_exit(coherent_exit);
MODULE_LICENSE("GPL");
