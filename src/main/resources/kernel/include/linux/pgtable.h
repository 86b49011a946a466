#ifndef _LINUX_PGTABLE_H
#define _LINUX_PGTABLE_H
#include <linux/pfn.h>
#include <linux/mm_types.h>
#include <linux/bug.h>
#include <linux/errno.h>
#include <asm/page.h>

#define _PAGE_PRESENT 0x1UL
#define _PAGE_RW 0x2UL
#define _PAGE_USER 0x4UL
#define _PAGE_PWT 0x8UL
#define _PAGE_PCD 0x10UL
#define _PAGE_ACCESSED 0x20UL
#define _PAGE_DIRTY 0x40UL
#define _PAGE_PSE 0x80UL
#define _PAGE_PAT 0x80UL
#define _PAGE_GLOBAL 0x100UL
#define _PAGE_PROTNONE 0x100UL
#define _PAGE_SPECIAL 0x200UL
#define _PAGE_NX (1UL << 63)
#define _PAGE_CACHE_MASK (_PAGE_PWT | _PAGE_PCD | _PAGE_PAT)
#define PTE_PFN_MASK 0x000ffffffffff000UL
#define PTE_FLAGS_MASK (~PTE_PFN_MASK)

#define pgprot_val(x) ((x).pgprot)
#define __pgprot(x) ((pgprot_t) { (x) })
#define pte_val(x) ((x).pte)
#define __pte(x) ((pte_t) { (x) })
#define pmd_val(x) ((x).pmd)
#define __pmd(x) ((pmd_t) { (x) })
#define pud_val(x) ((x).pud)
#define __pud(x) ((pud_t) { (x) })
#define p4d_val(x) ((x).p4d)
#define pgd_val(x) ((x).pgd)

#define PAGE_NONE __pgprot(_PAGE_PROTNONE | _PAGE_ACCESSED)
#define PAGE_READONLY __pgprot(_PAGE_PRESENT | _PAGE_USER | _PAGE_ACCESSED | _PAGE_NX)
#define PAGE_READONLY_EXEC __pgprot(_PAGE_PRESENT | _PAGE_USER | _PAGE_ACCESSED)
#define PAGE_COPY PAGE_READONLY
#define PAGE_COPY_EXEC PAGE_READONLY_EXEC
#define PAGE_SHARED __pgprot(_PAGE_PRESENT | _PAGE_RW | _PAGE_USER | _PAGE_ACCESSED | _PAGE_NX)
#define PAGE_SHARED_EXEC __pgprot(_PAGE_PRESENT | _PAGE_RW | _PAGE_USER | _PAGE_ACCESSED)
#define __PAGE_KERNEL (_PAGE_PRESENT | _PAGE_RW | _PAGE_ACCESSED | _PAGE_DIRTY | _PAGE_GLOBAL | _PAGE_NX)
#define PAGE_KERNEL __pgprot(__PAGE_KERNEL)
#define PAGE_KERNEL_NOCACHE __pgprot(__PAGE_KERNEL | _PAGE_PCD)
#define PAGE_KERNEL_RO __pgprot(__PAGE_KERNEL & ~_PAGE_RW)
#define PAGE_KERNEL_EXEC __pgprot(__PAGE_KERNEL & ~_PAGE_NX)
#define PAGE_KERNEL_IO PAGE_KERNEL

/* UC- is PCD, WC is PWT: entries 2 and 1 of Linux's page attribute table */
#define pgprot_noncached(prot) __pgprot(pgprot_val(prot) | _PAGE_PCD)
#define pgprot_device(prot) pgprot_noncached(prot)
static inline pgprot_t pgprot_writecombine(pgprot_t prot) { return __pgprot(pgprot_val(prot) | _PAGE_PWT); }
static inline pgprot_t pgprot_writethrough(pgprot_t prot)
{
	return __pgprot(pgprot_val(prot) | _PAGE_PAT | _PAGE_PCD | _PAGE_PWT);
}
#define pgprot_decrypted(prot) (prot)
#define pgprot_encrypted(prot) (prot)
/* not for modules, nor is what uses it */
extern unsigned long cc_mask;
#define _PAGE_CHG_MASK (PTE_PFN_MASK | _PAGE_PCD | _PAGE_PWT | _PAGE_SPECIAL | _PAGE_ACCESSED | _PAGE_DIRTY | cc_mask)
static inline pgprot_t pgprot_modify(pgprot_t oldprot, pgprot_t newprot)
{
	return __pgprot((pgprot_val(oldprot) & _PAGE_CHG_MASK) | pgprot_val(newprot));
}
#define pgprot_nx(prot) __pgprot(pgprot_val(prot) | _PAGE_NX)

#define PGDIR_SHIFT 39
#define PTRS_PER_PTE 512
#define PTRS_PER_PMD 512
#define PTRS_PER_PUD 512
#define PTRS_PER_PGD 512
#define MAX_PTRS_PER_P4D 1

static inline int pte_none(pte_t pte) { return !pte_val(pte); }
static inline int pte_present(pte_t pte) { return (pte_val(pte) & (_PAGE_PRESENT | _PAGE_PROTNONE)) != 0; }
static inline int pte_write(pte_t pte) { return (pte_val(pte) & _PAGE_RW) != 0; }
static inline int pte_dirty(pte_t pte) { return (pte_val(pte) & _PAGE_DIRTY) != 0; }
static inline int pte_young(pte_t pte) { return (pte_val(pte) & _PAGE_ACCESSED) != 0; }
static inline int pte_special(pte_t pte) { return (pte_val(pte) & _PAGE_SPECIAL) != 0; }
static inline int pte_exec(pte_t pte) { return !(pte_val(pte) & _PAGE_NX); }
static inline unsigned long pte_flags(pte_t pte) { return pte_val(pte) & PTE_FLAGS_MASK; }
static inline unsigned long pte_pfn(pte_t pte) { return (pte_val(pte) & PTE_PFN_MASK) >> PAGE_SHIFT; }
#define pte_page(pte) pfn_to_page(pte_pfn(pte))
static inline pgprot_t pte_pgprot(pte_t pte) { return __pgprot(pte_flags(pte)); }
static inline pte_t pfn_pte(unsigned long pfn, pgprot_t prot)
{
	return __pte(((pteval_t)pfn << PAGE_SHIFT) | pgprot_val(prot));
}
#define MMAPLAB_ZERO_PFN 0x1fffUL
#define ZERO_PAGE(vaddr) ((void)(vaddr), pfn_to_page(MMAPLAB_ZERO_PFN))
static inline int is_zero_pfn(unsigned long pfn) { return pfn == MMAPLAB_ZERO_PFN; }
#define my_zero_pfn(addr) ((void)(addr), MMAPLAB_ZERO_PFN)
static inline int pte_same(pte_t a, pte_t b) { return pte_val(a) == pte_val(b); }
static inline pte_t pte_modify(pte_t pte, pgprot_t newprot)
{
	return __pte((pte_val(pte) & _PAGE_CHG_MASK) | (pgprot_val(newprot) & ~_PAGE_CHG_MASK));
}
static inline pte_t pte_set_flags(pte_t pte, pteval_t set) { return __pte(pte_val(pte) | set); }
static inline pte_t pte_clear_flags(pte_t pte, pteval_t clear) { return __pte(pte_val(pte) & ~clear); }
static inline int pte_user(pte_t pte) { return (pte_val(pte) & _PAGE_USER) != 0; }
static inline int pte_huge(pte_t pte) { return (pte_val(pte) & _PAGE_PSE) != 0; }
static inline int pte_global(pte_t pte) { return (pte_val(pte) & _PAGE_GLOBAL) != 0; }
static inline int pte_protnone(pte_t pte)
{
	return (pte_val(pte) & (_PAGE_PROTNONE | _PAGE_PRESENT)) == _PAGE_PROTNONE;
}
static inline pte_t pte_mkexec(pte_t pte) { return pte_clear_flags(pte, _PAGE_NX); }
#define mk_pte(page, pgprot) pfn_pte(page_to_pfn(page), (pgprot))
static inline pte_t pte_mkspecial(pte_t pte) { return __pte(pte_val(pte) | _PAGE_SPECIAL); }
static inline pte_t pte_mkdirty(pte_t pte) { return __pte(pte_val(pte) | _PAGE_DIRTY); }
static inline pte_t pte_mkclean(pte_t pte) { return __pte(pte_val(pte) & ~_PAGE_DIRTY); }
static inline pte_t pte_mkyoung(pte_t pte) { return __pte(pte_val(pte) | _PAGE_ACCESSED); }
static inline pte_t pte_mkold(pte_t pte) { return __pte(pte_val(pte) & ~_PAGE_ACCESSED); }
static inline pte_t pte_wrprotect(pte_t pte) { return __pte(pte_val(pte) & ~_PAGE_RW); }
#if MMAPLAB_LINUX_VERSION_CODE >= 0x060600
static inline pte_t pte_mkwrite_novma(pte_t pte) { return __pte(pte_val(pte) | _PAGE_RW); }
static inline pte_t pte_mkwrite(pte_t pte, struct vm_area_struct *vma) { return pte_mkwrite_novma(pte); }
#else
static inline pte_t pte_mkwrite(pte_t pte) { return __pte(pte_val(pte) | _PAGE_RW); }
#endif
static inline void set_pte(pte_t *ptep, pte_t pte) { *ptep = pte; }
void mmaplab_set_pte_at(struct mm_struct *mm, unsigned long addr, pte_t *ptep, pteval_t value);
#define set_pte_at(mm, addr, ptep, pte) mmaplab_set_pte_at(mm, addr, ptep, pte_val(pte))
#define pte_clear(mm, addr, ptep) mmaplab_set_pte_at(mm, addr, ptep, 0)
static inline pte_t ptep_get(pte_t *ptep) { return *ptep; }
static inline pte_t ptep_get_and_clear(struct mm_struct *mm, unsigned long addr, pte_t *ptep)
{
	pte_t pte = *ptep;

	pte_clear(mm, addr, ptep);
	return pte;
}
static inline void ptep_set_wrprotect(struct mm_struct *mm, unsigned long addr, pte_t *ptep)
{
	set_pte_at(mm, addr, ptep, pte_wrprotect(*ptep));
}

#define pgd_index(address) (((address) >> PGDIR_SHIFT) & (PTRS_PER_PGD - 1))
#define pud_index(address) (((address) >> PUD_SHIFT) & (PTRS_PER_PUD - 1))
#define pmd_index(address) (((address) >> PMD_SHIFT) & (PTRS_PER_PMD - 1))
#define pte_index(address) (((address) >> PAGE_SHIFT) & (PTRS_PER_PTE - 1))
static inline int pgd_none(pgd_t pgd) { return 0; }
static inline int pgd_bad(pgd_t pgd) { return 0; }
static inline int pgd_present(pgd_t pgd) { return 1; }
static inline int p4d_none(p4d_t p4d) { return !p4d_val(p4d); }
static inline int p4d_bad(p4d_t p4d) { return 0; }
static inline int p4d_present(p4d_t p4d) { return p4d_val(p4d) & _PAGE_PRESENT; }
static inline int pud_none(pud_t pud) { return !pud_val(pud); }
static inline int pud_bad(pud_t pud) { return 0; }
static inline int pud_present(pud_t pud) { return pud_val(pud) & _PAGE_PRESENT; }
static inline int pmd_none(pmd_t pmd) { return !pmd_val(pmd); }
static inline int pmd_bad(pmd_t pmd) { return 0; }
static inline int pmd_present(pmd_t pmd) { return pmd_val(pmd) & _PAGE_PRESENT; }
static inline int pmd_large(pmd_t pmd) { return (pmd_val(pmd) & _PAGE_PSE) != 0; }
#define pmd_leaf(pmd) pmd_large(pmd)
#define pmd_pfn(pmd) ((pmd_val(pmd) & PTE_PFN_MASK) >> PAGE_SHIFT)
#define pmd_page(pmd) pfn_to_page(pmd_pfn(pmd))
#define pud_pfn(pud) ((pud_val(pud) & PTE_PFN_MASK) >> PAGE_SHIFT)
#define pud_leaf(pud) ((pud_val(pud) & _PAGE_PSE) != 0)
#define pmd_trans_huge(pmd) pmd_large(pmd)
#define p4d_leaf(p4d) 0
#define pgd_leaf(pgd) 0
#define pgd_offset(mm, address) ((mm)->pgd + pgd_index(address))
static inline p4d_t *p4d_offset(pgd_t *pgd, unsigned long address) { return (p4d_t *)pgd; }
static inline pud_t *pud_offset(p4d_t *p4d, unsigned long address)
{
	return (pud_t *)__va(p4d_val(*p4d) & PTE_PFN_MASK) + pud_index(address);
}
static inline pmd_t *pmd_offset(pud_t *pud, unsigned long address)
{
	return (pmd_t *)__va(pud_val(*pud) & PTE_PFN_MASK) + pmd_index(address);
}
static inline pte_t *pte_offset_kernel(pmd_t *pmd, unsigned long address)
{
	return (pte_t *)__va(pmd_val(*pmd) & PTE_PFN_MASK) + pte_index(address);
}
#define pte_unmap(pte) ((void)(pte))
#if MMAPLAB_LINUX_VERSION_CODE < 0x060500
#define pte_offset_map(pmd, address) pte_offset_kernel((pmd), (address))
#define pte_offset_map_lock(mm, pmd, address, ptlp) ({ *(ptlp) = &(mm)->page_table_lock; spin_lock(*(ptlp)); \
	pte_offset_kernel(pmd, address); })
#else
/* not for modules */
pte_t *__pte_offset_map(pmd_t *pmd, unsigned long addr, pmd_t *pmdvalp);
pte_t *__pte_offset_map_lock(struct mm_struct *mm, pmd_t *pmd, unsigned long addr, spinlock_t **ptlp);
#define pte_offset_map(pmd, address) __pte_offset_map((pmd), (address), NULL)
#define pte_offset_map_lock(mm, pmd, address, ptlp) __pte_offset_map_lock((mm), (pmd), (address), (ptlp))
#endif
#define pte_unmap_unlock(pte, ptl) do { (void)(pte); spin_unlock(ptl); } while (0)

#endif
