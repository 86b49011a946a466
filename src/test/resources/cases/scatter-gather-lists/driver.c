/* Scatter lists: made of buffers and pages, chained, copied, walked and mapped for a device. */
#include <linux/module.h>
#include <linux/platform_device.h>
#include <linux/dma-mapping.h>
#include <linux/scatterlist.h>
#include <linux/slab.h>

static char out[300];
static const char words[] = "scatter and gather, scatter and gather, scatter and gather, "
	"scatter and gather, scatter and gather, 0123456789";

static int __init lists_init(void)
{
	struct platform_device *pdev = platform_device_register_simple("lists", -1, NULL, 0);
	struct device *dev = &pdev->dev;
	struct scatterlist sg[3], more[2], one, *s;
	struct page *pages[3] = { alloc_pages(GFP_KERNEL | __GFP_ZERO, 1), NULL, NULL };
	char *a = kzalloc(100, GFP_KERNEL), *b = kzalloc(100, GFP_KERNEL);
	struct sg_mapping_iter miter;
	struct sg_table table;
	int i, n;

	sg_init_table(sg, 3);
	sg_set_buf(&sg[0], a, 100);
	sg_set_buf(&sg[1], b + 10, 50);
	sg_set_page(&sg[2], pages[0], 200, 4000);
	pr_info("nents %d, last %d, first not %d\n", sg_nents(sg), sg_is_last(&sg[2]), sg_is_last(&sg[0]));
	pr_info("for 120 bytes: %d, for too many: %d\n", sg_nents_for_len(sg, 120), sg_nents_for_len(sg, 9999));
	pr_info("virt %d phys %d page %d\n", sg_virt(&sg[1]) == b + 10, sg_phys(&sg[0]) == virt_to_phys(a),
		sg_page(&sg[2]) == pages[0]);
	pr_info("copy in %zu\n", sg_copy_from_buffer(sg, 3, words, sizeof(words)));
	pr_info("a ends '%.5s', b '%.7s'\n", a + 95, b + 10);
	pr_info("copy out %zu from 98: '%.9s'\n", sg_pcopy_to_buffer(sg, 3, out, 20, 98), out);
	pr_info("zero %zu: %d\n", sg_zero_buffer(sg, 3, 10, 95), a[95] == 0 && b[14] == 0 && b[15] != 0);
	for_each_sg(sg, s, 3, i)
		pr_info("%d: %u at %u\n", i, s->length, s == &sg[2] ? s->offset : 0);

	n = dma_map_sg(dev, sg, 3, DMA_BIDIRECTIONAL);
	pr_info("mapped %d\n", n);
	for_each_sg(sg, s, n, i)
		pr_info("%d: %d %u\n", i, sg_dma_address(s) == sg_phys(s), sg_dma_len(s));
	dma_sync_sg_for_cpu(dev, sg, 3, DMA_BIDIRECTIONAL);
	dma_sync_sg_for_device(dev, sg, 3, DMA_BIDIRECTIONAL);
	dma_unmap_sg(dev, sg, 3, DMA_BIDIRECTIONAL);

	sg_init_table(more, 2);
	sg_set_buf(&more[0], "abc", 3);
	sg_chain(more, 2, sg);
	pr_info("chained %d, next %d\n", sg_nents(more), sg_next(&more[0]) == sg);
	sg_mark_end(&sg[0]);
	pr_info("ended %d %d\n", sg_nents(more), sg_next(&sg[0]) == NULL);
	sg_init_one(&one, a, 7);
	pr_info("one %d %u\n", sg_nents(&one), one.length);

	pr_info("table %d\n", sg_alloc_table(&table, 300, GFP_KERNEL));
	pr_info("nents %u of %u, walked %d\n", table.nents, table.orig_nents, sg_nents(table.sgl));
	sg_free_table(&table);
	pages[1] = pages[0] + 1;
	pages[2] = alloc_page(GFP_KERNEL);
	pr_info("from pages %d\n", sg_alloc_table_from_pages(&table, pages, 2, 100, 5000, GFP_KERNEL));
	pr_info("merged into %u of %u at %u\n", table.nents, table.sgl->length, table.sgl->offset);
	pr_info("table mapped %d\n", dma_map_sgtable(dev, &table, DMA_TO_DEVICE, 0));
	dma_unmap_sgtable(dev, &table, DMA_TO_DEVICE, 0);
	n = 0;
	sg_miter_start(&miter, table.sgl, table.nents, SG_MITER_FROM_SG);
	while (sg_miter_next(&miter))
		pr_info("piece %d: %zu\n", n++, miter.length);
	sg_miter_stop(&miter);
	sg_free_table(&table);
	pr_info("none %d\n", sg_alloc_table(&table, 0, GFP_KERNEL));
	__free_pages(pages[0], 1);
	__free_page(pages[2]);
	kfree(a);
	kfree(b);
	platform_device_unregister(pdev);
	return 0;
}
static void __exit lists_exit(void) { }
module_init(lists_init);
module_exit(lists_exit);
MODULE_LICENSE("GPL");
