/* dma_mmap_coherent(), dma_mmap_attrs() and dma_mmap_wc(): offsets, sizes, protection, private mappings. */
#include <linux/module.h>
#include <linux/dma-mapping.h>
#include <linux/fs.h>
#include <linux/io.h>
#include <linux/miscdevice.h>
#include <linux/mm.h>
#include <linux/platform_device.h>
#include <linux/version.h>

#define SIZE (3 * PAGE_SIZE - 100)

static struct platform_device *pdev;
static void *cpu;
static dma_addr_t handle;
static struct miscdevice misc;

static int my_mmap(struct file *file, struct vm_area_struct *vma)
{
	unsigned long how = vma->vm_pgoff >> 8, before = pgprot_val(vma->vm_page_prot), pgoff;
	int ret;

	vma->vm_pgoff &= 0xff;
	pgoff = vma->vm_pgoff;
	switch (how) {
	case 0:
		ret = dma_mmap_coherent(&pdev->dev, vma, cpu, handle, SIZE);
		break;
	case 1:
		ret = dma_mmap_attrs(&pdev->dev, vma, cpu, handle, SIZE, 0);
		break;
	case 2:
		ret = dma_mmap_attrs(&pdev->dev, vma, cpu, handle, SIZE, DMA_ATTR_WRITE_COMBINE);
		break;
	default:
		ret = dma_mmap_wc(&pdev->dev, vma, cpu, handle, SIZE);
	}
	pr_info("%lu, %lu pages at %lu: %d, protection %s, vm_pgoff %s, io %d pfnmap %d\n", how, vma_pages(vma), pgoff, ret,
		pgprot_val(vma->vm_page_prot) == before ? "kept" : "changed",
		vma->vm_pgoff == pgoff ? "kept" : vma->vm_pgoff == (handle >> PAGE_SHIFT) + pgoff ? "frame" : "?",
		!!(vma->vm_flags & VM_IO), !!(vma->vm_flags & VM_PFNMAP));
	return ret;
}

static const struct file_operations fops = { .owner = THIS_MODULE, .mmap = my_mmap };
static struct miscdevice misc = { MISC_DYNAMIC_MINOR, "dmamap", &fops };

static int __init my_init(void)
{
	int ret;

	pdev = platform_device_register_simple("dmamap", -1, NULL, 0);
	if (IS_ERR(pdev))
		return PTR_ERR(pdev);
	ret = dma_coerce_mask_and_coherent(&pdev->dev, DMA_BIT_MASK(32));
	cpu = dma_alloc_coherent(&pdev->dev, SIZE, &handle, GFP_KERNEL);
	pr_info("mask %d, %s, can mmap %d, zero %d, is the direct map's %d\n", ret, cpu ? "allocated" : "failed",
		dma_can_mmap(&pdev->dev), ((char *)cpu)[5] == 0, virt_to_phys(cpu) == handle);
	sprintf(cpu, "first");
	sprintf(cpu + PAGE_SIZE, "second");
	sprintf(cpu + 2 * PAGE_SIZE, "third");
	return misc_register(&misc);
}

static void __exit my_exit(void)
{
	misc_deregister(&misc);
	pr_info("%s\n", (char *)cpu);
	dma_free_coherent(&pdev->dev, SIZE, cpu, handle);
	platform_device_unregister(pdev);
}

module_init(my_init);
module_exit(my_exit);
MODULE_LICENSE("GPL");
