#ifndef _ASM_X86_TLBFLUSH_H
#define _ASM_X86_TLBFLUSH_H
#include <linux/mm_types.h>
#include <linux/sched.h>

/* not for modules */
void flush_tlb_mm_range(struct mm_struct *mm, unsigned long start, unsigned long end, unsigned int stride_shift,
			bool freed_tables);
void flush_tlb_kernel_range(unsigned long start, unsigned long end);
void flush_tlb_all(void);
#define flush_tlb_range(vma, start, end) flush_tlb_mm_range((vma)->vm_mm, start, end, PAGE_SHIFT, false)
#define flush_tlb_page(vma, address) flush_tlb_mm_range((vma)->vm_mm, address, (address) + PAGE_SIZE, PAGE_SHIFT, false)
#define flush_tlb_mm(mm) flush_tlb_mm_range(mm, 0UL, ~0UL, 0UL, true)
#endif
