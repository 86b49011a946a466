/* Streaming DMA: which device and which memory may be mapped, and what is refused. */
#include <linux/module.h>
#include <linux/platform_device.h>
#include <linux/dma-mapping.h>
#include <linux/slab.h>
#include <linux/vmalloc.h>

static int __init streaming_init(void)
{
	struct platform_device *pdev = platform_device_register_simple("streaming", -1, NULL, 0);
	struct device *dev = &pdev->dev;
	char *buf = kmalloc(4096, GFP_KERNEL), *far = vmalloc(4096);
	struct page *page = alloc_pages(GFP_KERNEL, 1);
	dma_addr_t a, b;
	int i;

	pr_info("mask %llx coherent %llx\n", dma_get_mask(dev), dev->coherent_dma_mask);
	a = dma_map_single(dev, buf, 4096, DMA_TO_DEVICE);
	pr_info("single: error %d, physical %d\n", dma_mapping_error(dev, a), a == virt_to_phys(buf));
	buf[0] = 'x';
	dma_sync_single_for_device(dev, a, 4096, DMA_TO_DEVICE);
	dma_sync_single_for_cpu(dev, a, 4096, DMA_TO_DEVICE);
	dma_sync_single_range_for_cpu(dev, a, 10, 20, DMA_TO_DEVICE);
	dma_unmap_single(dev, a, 4096, DMA_TO_DEVICE);
	b = dma_map_page(dev, page, 100, 5000, DMA_FROM_DEVICE);
	pr_info("page: error %d, offset %llu\n", dma_mapping_error(dev, b), b - page_to_phys(page));
	dma_unmap_page(dev, b, 5000, DMA_FROM_DEVICE);
	for (i = 0; i < 2; i++) {
		a = dma_map_single(dev, far, 4096, DMA_BIDIRECTIONAL);
		pr_info("vmalloc: error %d %d\n", dma_mapping_error(dev, a), a == DMA_MAPPING_ERROR);
	}
	pr_info("set 64: %d\n", dma_set_mask_and_coherent(dev, DMA_BIT_MASK(64)));
	pr_info("set 24: %d\n", dma_set_mask_and_coherent(dev, DMA_BIT_MASK(24)));
	pr_info("set 20: %d\n", dma_set_mask(dev, DMA_BIT_MASK(20)));
	pr_info("set 12: %d\n", dma_set_coherent_mask(dev, DMA_BIT_MASK(12)));
	pr_info("mask %llx coherent %llx required %d\n", dma_get_mask(dev), dev->coherent_dma_mask,
		dma_get_required_mask(dev) == 0x1fffffff);
	pr_info("max %d, align %d, segment %x, boundary %lx\n", dma_max_mapping_size(dev) > 0, dma_get_cache_alignment(),
		dma_get_max_seg_size(dev), dma_get_seg_boundary(dev));
	dma_set_max_seg_size(dev, 8192);
	pr_info("set segment %u\n", dma_get_max_seg_size(dev));
	pr_info("directions %d %d %d %d\n", valid_dma_direction(0), valid_dma_direction(2), valid_dma_direction(3),
		DMA_NONE);
	__free_pages(page, 1);
	vfree(far);
	kfree(buf);
	platform_device_unregister(pdev);
	return 0;
}
static void __exit streaming_exit(void) { }
module_init(streaming_init);
module_exit(streaming_exit);
MODULE_LICENSE("GPL");
