/* Pools of small coherent blocks: sizes, alignments and boundaries, and a pool destroyed while in use. */
#include <linux/module.h>
#include <linux/platform_device.h>
#include <linux/dma-mapping.h>
#include <linux/dmapool.h>

static int __init pool_init(void)
{
	struct platform_device *pdev = platform_device_register_simple("pools", -1, NULL, 0);
	struct device *dev = &pdev->dev;
	struct dma_pool *pool, *managed;
	dma_addr_t handle[4];
	void *p[4];
	int i, same = 0;

	pr_info("bad: %d %d %d %d\n", dma_pool_create("a", dev, 0, 8, 0) == NULL, dma_pool_create("b", dev, 16, 3, 0) == NULL,
		dma_pool_create("c", dev, 64, 8, 32) == NULL, dma_pool_create("d", dev, 64, 8, 96) == NULL);
	pool = dma_pool_create("small", dev, 24, 16, 64);
	for (i = 0; i < 4; i++) {
		p[i] = i & 1 ? dma_pool_zalloc(pool, GFP_KERNEL, &handle[i]) : dma_pool_alloc(pool, GFP_KERNEL, &handle[i]);
		same += handle[i] == virt_to_phys(p[i]);
		pr_info("%d: aligned %d, one side of 64: %d\n", i, !(handle[i] & 15), (handle[i] & 63) + 24 <= 64);
	}
	pr_info("physical %d, zero %d, apart %d\n", same, *(int *)p[1] == 0 && *(int *)p[3] == 0, p[0] != p[1]);
	dma_pool_free(pool, p[2], handle[2]);
	dma_pool_free(pool, p[1], handle[1]);
	p[1] = dma_pool_alloc(pool, GFP_KERNEL, &handle[1]);
	p[2] = dma_pool_alloc(pool, GFP_KERNEL, &handle[2]);
	for (i = 0; i < 4; i++)
		dma_pool_free(pool, p[i], handle[i]);
	dma_pool_destroy(pool);
	dma_pool_destroy(NULL);
	managed = dmam_pool_create("managed", dev, 5000, 0, 0);
	p[0] = dma_pool_alloc(managed, GFP_KERNEL, &handle[0]);
	pr_info("large %d\n", p[0] != NULL);
	dma_pool_free(managed, p[0], handle[0]);
	dmam_pool_destroy(managed);
	platform_device_unregister(pdev);
	return 0;
}
static void __exit pool_exit(void) { }
module_init(pool_init);
module_exit(pool_exit);
MODULE_LICENSE("GPL");
