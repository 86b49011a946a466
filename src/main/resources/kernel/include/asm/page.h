#ifndef _ASM_X86_PAGE_H
#define _ASM_X86_PAGE_H
#include <linux/types.h>
#include <linux/const.h>

#define PAGE_SHIFT 12
#define PAGE_SIZE (1UL << PAGE_SHIFT)
#define PAGE_MASK (~(PAGE_SIZE - 1))
#define PMD_SHIFT 21
#define PUD_SHIFT 30
#define PMD_SIZE (1UL << PMD_SHIFT)
#define PUD_SIZE (1UL << PUD_SHIFT)
#define PMD_MASK (~(PMD_SIZE - 1))
#define PUD_MASK (~(PUD_SIZE - 1))
#define HPAGE_SHIFT PMD_SHIFT
#define HPAGE_SIZE (1UL << HPAGE_SHIFT)
#define HPAGE_MASK (~(HPAGE_SIZE - 1))

#define PAGE_OFFSET 0xffff888000000000UL
#define __START_KERNEL_map 0xffffffff80000000UL
#define TASK_SIZE_MAX ((1UL << 47) - 4096UL)
#define TASK_SIZE TASK_SIZE_MAX
#define THREAD_SIZE (PAGE_SIZE << 2)
#define VMALLOC_START 0xffffc90000000000UL
#define VMALLOC_END 0xffffe8ffffffffffUL
#define VMEMMAP_START 0xffffea0000000000UL
#define MODULES_VADDR 0xffffffffc0000000UL
#define MODULES_END 0xffffffffff000000UL

static inline unsigned long __phys_addr(unsigned long x)
{
	return x >= __START_KERNEL_map ? x - __START_KERNEL_map : x - PAGE_OFFSET;
}
#define __pa(x) __phys_addr((unsigned long)(x))
#define __pa_nodebug(x) __pa(x)
#define __pa_symbol(x) ((unsigned long)(x) - __START_KERNEL_map)
#define __va(x) ((void *)((unsigned long)(x) + PAGE_OFFSET))

#define vmemmap ((struct page *)VMEMMAP_START)
#define __pfn_to_page(pfn) (vmemmap + (pfn))
#define __page_to_pfn(page) ((unsigned long)((page) - vmemmap))
#define page_to_pfn __page_to_pfn
#define pfn_to_page __pfn_to_page
#define virt_to_page(kaddr) pfn_to_page(__pa(kaddr) >> PAGE_SHIFT)
#define virt_to_pfn(kaddr) (__pa(kaddr) >> PAGE_SHIFT)
#define pfn_to_virt(pfn) __va((pfn) << PAGE_SHIFT)
#define pfn_to_kaddr(pfn) __va((pfn) << PAGE_SHIFT)
#define page_to_virt(x) __va(page_to_pfn(x) << PAGE_SHIFT)
#define page_to_phys(page) ((phys_addr_t)page_to_pfn(page) << PAGE_SHIFT)
#define MMAPLAB_MAX_PFN 0x20000UL
#define max_pfn MMAPLAB_MAX_PFN
#define max_low_pfn MMAPLAB_MAX_PFN
#define pfn_valid(pfn) ((unsigned long)(pfn) < MMAPLAB_MAX_PFN)
#define virt_addr_valid(kaddr) \
	((unsigned long)(kaddr) >= PAGE_OFFSET && pfn_valid(((unsigned long)(kaddr) - PAGE_OFFSET) >> PAGE_SHIFT))

#define clear_page(page) memset((page), 0, PAGE_SIZE)
#define copy_page(to, from) memcpy((to), (from), PAGE_SIZE)
#define copy_user_page(to, from, vaddr, topage) copy_page(to, from)
#define clear_user_page(page, vaddr, topage) clear_page(page)

static inline int get_order(unsigned long size)
{
	int order = 0;

	if (!size)
		return 64 - PAGE_SHIFT;
	for (size = (size - 1) >> PAGE_SHIFT; size; size >>= 1)
		order++;
	return order;
}

#endif
