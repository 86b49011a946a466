/* Flags by name: %pGg of allocations, %pGv of mappings. */
#include <linux/module.h>
#include <linux/mm.h>
#include <linux/gfp.h>

static int __init pf_init(void)
{
	static const gfp_t gfps[] = { GFP_KERNEL, GFP_ATOMIC, GFP_KERNEL | __GFP_ZERO, GFP_USER, GFP_HIGHUSER, GFP_HIGHUSER_MOVABLE, GFP_NOIO,
		GFP_NOFS, GFP_NOWAIT, GFP_DMA, GFP_KERNEL | GFP_DMA32, 0, __GFP_NOWARN | __GFP_NORETRY, GFP_KERNEL_ACCOUNT | __GFP_COMP,
		GFP_KERNEL & ~__GFP_DIRECT_RECLAIM, __GFP_HIGH, GFP_KERNEL | __GFP_RETRY_MAYFAIL | __GFP_NOFAIL };
	static const unsigned long vms[] = { 0, VM_READ, VM_READ | VM_WRITE | VM_SHARED | VM_MAYREAD | VM_MAYWRITE, VM_PFNMAP | VM_IO | VM_DONTEXPAND | VM_DONTDUMP,
		VM_MIXEDMAP | VM_DONTCOPY | VM_LOCKED, VM_GROWSDOWN | VM_ACCOUNT | VM_EXEC | VM_MAYEXEC, VM_NORESERVE | VM_HUGETLB | VM_SOFTDIRTY,
		VM_WIPEONFORK | VM_SEQ_READ | VM_RAND_READ | VM_HUGEPAGE | VM_NOHUGEPAGE | VM_MERGEABLE, VM_MAYSHARE };
	unsigned int i;

	for (i = 0; i < ARRAY_SIZE(gfps); i++)
		pr_info("gfp %pGg\n", &gfps[i]);
	for (i = 0; i < ARRAY_SIZE(vms); i++)
		pr_info("vm %pGv\n", &vms[i]);
	return 0;
}

static void __exit pf_exit(void) { }
module_init(pf_init);
module_exit(pf_exit);
MODULE_LICENSE("GPL");
