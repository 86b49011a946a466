/* dma_common_mmap() is declared, but not for modules: the module builds and cannot be loaded. */
#include <linux/module.h>
#include <linux/dma-map-ops.h>
#include <linux/mm.h>

int my_mmap(struct file *file, struct vm_area_struct *vma);
int my_mmap(struct file *file, struct vm_area_struct *vma)
{
	return dma_common_mmap(NULL, vma, NULL, 0, PAGE_SIZE, 0);
}

static int __init my_init(void)
{
	pr_info("never\n");
	return 0;
}

static void __exit my_exit(void)
{
}

module_init(my_init);
module_exit(my_exit);
MODULE_LICENSE("GPL");
