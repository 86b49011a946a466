#ifndef _LINUX_MM_H
#define _LINUX_MM_H
#include <linux/errno.h>
#include <linux/gfp.h>
#include <linux/bug.h>
#include <linux/list.h>
#include <linux/mmzone.h>
#include <linux/atomic.h>
#include <linux/mm_types.h>
#include <linux/mmap_lock.h>
#include <linux/pfn.h>
#include <linux/err.h>
#include <linux/page-flags.h>
#include <linux/page_ref.h>
#include <linux/overflow.h>
#include <linux/sizes.h>
#include <linux/sched.h>
#include <linux/string.h>
#include <linux/pgtable.h>
#include <asm/page.h>
#include <linux/ioport.h>
#include <linux/capability.h>
#include <linux/sched/signal.h>
#include <linux/fs.h>

#define VM_NONE 0x00000000
#define VM_READ 0x00000001
#define VM_WRITE 0x00000002
#define VM_EXEC 0x00000004
#define VM_SHARED 0x00000008
#define VM_MAYREAD 0x00000010
#define VM_MAYWRITE 0x00000020
#define VM_MAYEXEC 0x00000040
#define VM_MAYSHARE 0x00000080
#define VM_GROWSDOWN 0x00000100
#define VM_UFFD_MISSING 0x00000200
#define VM_PFNMAP 0x00000400
#define VM_UFFD_WP 0x00001000
#define VM_LOCKED 0x00002000
#define VM_IO 0x00004000
#define VM_SEQ_READ 0x00008000
#define VM_RAND_READ 0x00010000
#define VM_DONTCOPY 0x00020000
#define VM_DONTEXPAND 0x00040000
#define VM_LOCKONFAULT 0x00080000
#define VM_ACCOUNT 0x00100000
#define VM_NORESERVE 0x00200000
#define VM_HUGETLB 0x00400000
#define VM_SYNC 0x00800000
#define VM_ARCH_1 0x01000000
#define VM_PAT VM_ARCH_1
#define VM_WIPEONFORK 0x02000000
#define VM_DONTDUMP 0x04000000
#define VM_SOFTDIRTY 0x08000000
#define VM_MIXEDMAP 0x10000000
#define VM_HUGEPAGE 0x20000000
#define VM_NOHUGEPAGE 0x40000000
#define VM_MERGEABLE 0x80000000
#define VM_STACK VM_GROWSDOWN
#define VM_ACCESS_FLAGS (VM_READ | VM_WRITE | VM_EXEC)
#define VM_SPECIAL (VM_IO | VM_DONTEXPAND | VM_PFNMAP | VM_MIXEDMAP)

#define FAULT_FLAG_DEFAULT (FAULT_FLAG_ALLOW_RETRY | FAULT_FLAG_KILLABLE | FAULT_FLAG_INTERRUPTIBLE)

#define PAGE_ALIGN(addr) ALIGN(addr, PAGE_SIZE)
#define PAGE_ALIGN_DOWN(addr) ALIGN_DOWN(addr, PAGE_SIZE)
#define PAGE_ALIGNED(addr) IS_ALIGNED((unsigned long)(addr), PAGE_SIZE)
#define offset_in_page(p) ((unsigned long)(p) & ~PAGE_MASK)
#define nth_page(page, n) ((page) + (n))
#define page_address(page) page_to_virt(page)
#define lowmem_page_address(page) page_to_virt(page)
#define folio_address(folio) page_to_virt(&(folio)->page)
#define set_page_address(page, address) do { } while (0)
static inline bool fault_flag_allow_retry_first(enum fault_flag flags)
{
	return (flags & FAULT_FLAG_ALLOW_RETRY) && !(flags & FAULT_FLAG_TRIED);
}
#define vmf_error(err) ((err) == -ENOMEM ? VM_FAULT_OOM : VM_FAULT_SIGBUS)

struct vm_fault {
	const struct {
		struct vm_area_struct *vma;
		gfp_t gfp_mask;
		pgoff_t pgoff;
		unsigned long address;
		unsigned long real_address;
	};
	enum fault_flag flags;
	pmd_t *pmd;
	pud_t *pud;
	union {
		pte_t orig_pte;
		pmd_t orig_pmd;
	};
	struct page *cow_page;
	struct page *page;
	pte_t *pte;
	spinlock_t *ptl;
	pgtable_t prealloc_pte;
};

#if MMAPLAB_LINUX_VERSION_CODE < 0x060500
enum page_entry_size { PE_SIZE_PTE = 0, PE_SIZE_PMD, PE_SIZE_PUD };
#endif
struct vm_operations_struct {
	void (*open)(struct vm_area_struct *area);
	void (*close)(struct vm_area_struct *area);
	int (*may_split)(struct vm_area_struct *area, unsigned long addr);
	int (*mremap)(struct vm_area_struct *area);
	int (*mprotect)(struct vm_area_struct *vma, unsigned long start, unsigned long end, unsigned long newflags);
	vm_fault_t (*fault)(struct vm_fault *vmf);
#if MMAPLAB_LINUX_VERSION_CODE < 0x060500
	vm_fault_t (*huge_fault)(struct vm_fault *vmf, enum page_entry_size pe_size);
#else
	vm_fault_t (*huge_fault)(struct vm_fault *vmf, unsigned int order);
#endif
	vm_fault_t (*map_pages)(struct vm_fault *vmf, pgoff_t start_pgoff, pgoff_t end_pgoff);
	unsigned long (*pagesize)(struct vm_area_struct *area);
	vm_fault_t (*page_mkwrite)(struct vm_fault *vmf);
	vm_fault_t (*pfn_mkwrite)(struct vm_fault *vmf);
	int (*access)(struct vm_area_struct *vma, unsigned long addr, void *buf, int len, int write);
	const char *(*name)(struct vm_area_struct *vma);
	struct page *(*find_special_page)(struct vm_area_struct *vma, unsigned long addr);
};

#if MMAPLAB_LINUX_VERSION_CODE >= 0x060300
static inline void vm_flags_init(struct vm_area_struct *vma, vm_flags_t flags) { vma->__vm_flags = flags; }
static inline void vm_flags_reset(struct vm_area_struct *vma, vm_flags_t flags) { vma->__vm_flags = flags; }
static inline void vm_flags_reset_once(struct vm_area_struct *vma, vm_flags_t flags) { vma->__vm_flags = flags; }
static inline void vm_flags_set(struct vm_area_struct *vma, vm_flags_t flags) { vma->__vm_flags |= flags; }
static inline void vm_flags_clear(struct vm_area_struct *vma, vm_flags_t flags) { vma->__vm_flags &= ~flags; }
static inline void vm_flags_mod(struct vm_area_struct *vma, vm_flags_t set, vm_flags_t clear)
{
	vma->__vm_flags = (vma->__vm_flags | set) & ~clear;
}
#endif

static inline void get_page(struct page *page) { page_ref_inc(mmaplab_head(page)); }
static inline void folio_get(struct folio *folio) { page_ref_inc(&folio->page); }
static inline bool try_get_page(struct page *page) { get_page(page); return true; }
void put_page(struct page *page);
static inline void folio_put(struct folio *folio) { put_page(&folio->page); }
void split_page(struct page *page, unsigned int order);
#if MMAPLAB_LINUX_VERSION_CODE < 0x060c00
static inline int page_mapcount(struct page *page) { return atomic_read(&page->_mapcount) + 1; }
#endif
static inline bool page_mapped(struct page *page) { return atomic_read(&page->_mapcount) >= 0; }
static inline bool get_page_unless_zero(struct page *page) { return page_ref_add_unless(page, 1, 0); }
static inline int put_page_testzero(struct page *page) { return page_ref_dec_and_test(page); }
static inline void folio_put_refs(struct folio *folio, int refs)
{
	folio_ref_sub(folio, refs - 1);
	folio_put(folio);
}
static inline unsigned int folio_order(const struct folio *folio) { return folio_test_large(folio) ? (&folio->page)[1].private : 0; }
static inline long folio_nr_pages(const struct folio *folio) { return 1L << folio_order(folio); }
static inline unsigned int folio_shift(const struct folio *folio) { return PAGE_SHIFT + folio_order(folio); }
static inline size_t folio_size(const struct folio *folio) { return PAGE_SIZE << folio_order(folio); }
static inline unsigned long folio_pfn(struct folio *folio) { return page_to_pfn(&folio->page); }
static inline struct folio *pfn_folio(unsigned long pfn) { return page_folio(pfn_to_page(pfn)); }
static inline unsigned long folio_page_idx(const struct folio *folio, const struct page *page) { return page - &folio->page; }
static inline bool folio_mapped(struct folio *folio) { return atomic_read(&folio->_mapcount) >= 0; }
static inline int folio_mapcount(const struct folio *folio) { return atomic_read(&folio->_mapcount) + 1; }
static inline struct folio *virt_to_folio(const void *x) { return page_folio(virt_to_page(x)); }
#define offset_in_folio(folio, p) ((unsigned long)(p) & (folio_size(folio) - 1))
static inline unsigned long page_size(struct page *page) { return PAGE_SIZE << (PageHead(page) ? page[1].private : 0); }
static inline unsigned int page_shift(struct page *page) { return PAGE_SHIFT + (PageHead(page) ? page[1].private : 0); }
static inline unsigned long compound_nr(struct page *page) { return PageHead(page) ? 1UL << page[1].private : 1; }
#define thp_order(page) compound_order(page)
#define thp_nr_pages(page) ((int)compound_nr(page))
#define thp_size(page) (PAGE_SIZE << thp_order(page))
static inline int page_to_nid(const struct page *page) { return 0; }
static inline int folio_nid(const struct folio *folio) { return 0; }
static inline bool page_is_pfmemalloc(const struct page *page) { return false; }
#define page_index(page) ((page)->index)
static inline struct address_space *folio_mapping(struct folio *folio)
{
	return (unsigned long)folio->mapping & PAGE_MAPPING_ANON ? NULL : folio->mapping;
}
static inline struct address_space *page_mapping(struct page *page) { return folio_mapping(page_folio(page)); }
static inline struct page *virt_to_head_page(const void *x) { return mmaplab_head(virt_to_page(x)); }
static inline unsigned int compound_order(struct page *page) { return PageHead(page) ? page[1].private : 0; }
static inline bool is_vmalloc_addr(const void *x)
{
	return (unsigned long)x >= VMALLOC_START && (unsigned long)x <= VMALLOC_END;
}
#define is_vmalloc_or_module_addr(x) \
	(is_vmalloc_addr(x) || ((unsigned long)(x) >= MODULES_VADDR && (unsigned long)(x) < MODULES_END))
void *kvmalloc(size_t size, gfp_t flags);
void *kvzalloc(size_t size, gfp_t flags);
void *kvmalloc_array(size_t n, size_t size, gfp_t flags);
void *kvcalloc(size_t n, size_t size, gfp_t flags);
void *kvmalloc_node(size_t size, gfp_t flags, int node);
void kvfree(const void *addr);
struct page *vmalloc_to_page(const void *addr);
unsigned long vmalloc_to_pfn(const void *addr);

struct vm_area_struct *find_vma(struct mm_struct *mm, unsigned long addr);
struct vm_area_struct *find_vma_intersection(struct mm_struct *mm, unsigned long start_addr, unsigned long end_addr);
struct vm_area_struct *vma_lookup(struct mm_struct *mm, unsigned long addr);
static inline struct vm_area_struct *vma_next(struct vma_iterator *vmi)
{
	struct vm_area_struct *vma = find_vma(vmi->mm, vmi->index);

	if (vma)
		vmi->index = vma->vm_end;
	return vma;
}
#define for_each_vma(__vmi, __vma) while (((__vma) = vma_next(&(__vmi))) != NULL)
static inline struct vm_area_struct *vma_find(struct vma_iterator *vmi, unsigned long max)
{
	struct vm_area_struct *vma = find_vma(vmi->mm, vmi->index);

	if (!vma || vma->vm_start >= max)
		return NULL;
	vmi->index = vma->vm_end;
	return vma;
}
static inline unsigned long vma_iter_addr(struct vma_iterator *vmi) { return vmi->index; }
#define for_each_vma_range(__vmi, __vma, __end) \
	while (((__vma) = vma_next(&(__vmi))) != NULL && (__vma)->vm_start < (__end))
static inline unsigned long vma_pages(const struct vm_area_struct *vma)
{
	return (vma->vm_end - vma->vm_start) >> PAGE_SHIFT;
}
static inline bool range_in_vma(struct vm_area_struct *vma, unsigned long start, unsigned long end)
{
	return vma && vma->vm_start <= start && end <= vma->vm_end;
}
static inline void vma_set_anonymous(struct vm_area_struct *vma) { vma->vm_ops = NULL; }
static inline bool vma_is_temporary_stack(struct vm_area_struct *vma) { return false; }
static inline bool vma_is_accessible(struct vm_area_struct *vma) { return vma->vm_flags & VM_ACCESS_FLAGS; }
static inline bool vma_is_anonymous(struct vm_area_struct *vma) { return !vma->vm_ops; }
static inline bool is_cow_mapping(vm_flags_t flags) { return (flags & (VM_SHARED | VM_MAYWRITE)) == VM_MAYWRITE; }
unsigned long mmaplab_vm_get_page_prot(unsigned long vm_flags);
#define vm_get_page_prot(vm_flags) __pgprot(mmaplab_vm_get_page_prot(vm_flags))
void vma_set_page_prot(struct vm_area_struct *vma);
void vma_set_file(struct vm_area_struct *vma, struct file *file);

int remap_pfn_range(struct vm_area_struct *vma, unsigned long addr, unsigned long pfn, unsigned long size, pgprot_t prot);
int io_remap_pfn_range(struct vm_area_struct *vma, unsigned long addr, unsigned long pfn, unsigned long size, pgprot_t prot);
int vm_iomap_memory(struct vm_area_struct *vma, phys_addr_t start, unsigned long len);
int vm_insert_page(struct vm_area_struct *vma, unsigned long addr, struct page *page);
int vm_insert_pages(struct vm_area_struct *vma, unsigned long addr, struct page **pages, unsigned long *num);
int vm_map_pages(struct vm_area_struct *vma, struct page **pages, unsigned long num);
int vm_map_pages_zero(struct vm_area_struct *vma, struct page **pages, unsigned long num);
vm_fault_t vmf_insert_pfn(struct vm_area_struct *vma, unsigned long addr, unsigned long pfn);
vm_fault_t vmf_insert_pfn_prot(struct vm_area_struct *vma, unsigned long addr, unsigned long pfn, pgprot_t pgprot);
vm_fault_t vmf_insert_mixed(struct vm_area_struct *vma, unsigned long addr, pfn_t pfn);
vm_fault_t vmf_insert_mixed_mkwrite(struct vm_area_struct *vma, unsigned long addr, pfn_t pfn);
static inline vm_fault_t vmf_insert_page(struct vm_area_struct *vma, unsigned long addr, struct page *page)
{
	int err = vm_insert_page(vma, addr, page);

	if (err == -ENOMEM)
		return VM_FAULT_OOM;
	return err < 0 && err != -EBUSY ? VM_FAULT_SIGBUS : VM_FAULT_NOPAGE;
}
int generic_access_phys(struct vm_area_struct *vma, unsigned long addr, void *buf, int len, int write);
void zap_vma_ptes(struct vm_area_struct *vma, unsigned long address, unsigned long size);
#if MMAPLAB_LINUX_VERSION_CODE < 0x060300
void zap_page_range(struct vm_area_struct *vma, unsigned long address, unsigned long size);
#endif
void unmap_mapping_range(struct address_space *mapping, loff_t const holebegin, loff_t const holelen, int even_cows);
void unmap_mapping_pages(struct address_space *mapping, pgoff_t start, pgoff_t nr, bool even_cows);
static inline void unmap_shared_mapping_range(struct address_space *mapping, loff_t const holebegin, loff_t const holelen)
{
	unmap_mapping_range(mapping, holebegin, holelen, 0);
}
typedef int (*pte_fn_t)(pte_t *pte, unsigned long addr, void *data);
int apply_to_existing_page_range(struct mm_struct *mm, unsigned long address, unsigned long size, pte_fn_t fn, void *data);
int apply_to_page_range(struct mm_struct *mm, unsigned long address, unsigned long size, pte_fn_t fn, void *data);
static inline pte_t *mmaplab_pte(struct mm_struct *mm, unsigned long address)
{
	pud_t *pud;
	pmd_t *pmd;
	pgd_t *pgd = pgd_offset(mm, address);

	if (!(pgd_val(*pgd) & _PAGE_PRESENT))
		return NULL;
	pud = pud_offset(p4d_offset(pgd, address), address);
	if (!pud_present(*pud))
		return NULL;
	pmd = pmd_offset(pud, address);
	return pmd_present(*pmd) && !pmd_large(*pmd) ? pte_offset_kernel(pmd, address) : NULL;
}
#if MMAPLAB_LINUX_VERSION_CODE < 0x060a00
int follow_pfn(struct vm_area_struct *vma, unsigned long address, unsigned long *pfn);
static inline int follow_pte(struct mm_struct *mm, unsigned long address, pte_t **ptepp, spinlock_t **ptlp)
{
	pte_t *pte = mmaplab_pte(mm, address);

	if (!pte || !pte_present(*pte))
		return -EINVAL;
	*ptlp = &mm->page_table_lock;
	spin_lock(*ptlp);
	*ptepp = pte;
	return 0;
}
#else
struct follow_pfnmap_args {
	struct vm_area_struct *vma;
	unsigned long address;
	spinlock_t *lock;
	pte_t *ptep;
	unsigned long pfn;
	pgprot_t pgprot;
	bool writable;
	bool special;
};
static inline int follow_pfnmap_start(struct follow_pfnmap_args *args)
{
	struct vm_area_struct *vma = args->vma;
	pte_t *pte;

	if (args->address < vma->vm_start || args->address >= vma->vm_end || !(vma->vm_flags & (VM_IO | VM_PFNMAP)))
		return -EINVAL;
	pte = mmaplab_pte(vma->vm_mm, args->address);
	if (!pte || !pte_present(*pte))
		return -EINVAL;
	args->lock = &vma->vm_mm->page_table_lock;
	spin_lock(args->lock);
	args->ptep = pte;
	args->pfn = pte_pfn(*pte) + ((args->address & ~PAGE_MASK) >> PAGE_SHIFT);
	args->pgprot = pte_pgprot(*pte);
	args->writable = pte_write(*pte);
	args->special = pte_special(*pte);
	return 0;
}
static inline void follow_pfnmap_end(struct follow_pfnmap_args *args)
{
	if (args->lock)
		spin_unlock(args->lock);
}
#endif

#if MMAPLAB_LINUX_VERSION_CODE < 0x060400
#define FOLL_WRITE 0x01
#define FOLL_TOUCH 0x02
#define FOLL_GET 0x04
#define FOLL_DUMP 0x08
#define FOLL_FORCE 0x10
#define FOLL_NOWAIT 0x20
#define FOLL_NOFAULT 0x80
#define FOLL_HWPOISON 0x100
#define FOLL_REMOTE 0x2000
#define FOLL_ANON 0x8000
#define FOLL_LONGTERM 0x10000
#define FOLL_PIN 0x40000
#define FOLL_FAST_ONLY 0x80000
#else
enum {
	FOLL_WRITE = 1 << 0,
	FOLL_GET = 1 << 1,
	FOLL_DUMP = 1 << 2,
	FOLL_FORCE = 1 << 3,
	FOLL_NOWAIT = 1 << 4,
	FOLL_NOFAULT = 1 << 5,
	FOLL_HWPOISON = 1 << 6,
	FOLL_ANON = 1 << 7,
	FOLL_LONGTERM = 1 << 8,
	FOLL_SPLIT_PMD = 1 << 9,
	FOLL_PCI_P2PDMA = 1 << 10,
	FOLL_INTERRUPTIBLE = 1 << 11,
	FOLL_HONOR_NUMA_FAULT = 1 << 12,
};
#endif
/* One native for the caller's memory and one for any. how: 1 pin, 2 the lock may be dropped, 4 another's memory. */
long mmaplab_get_user_pages(unsigned long start, unsigned long nr_pages, unsigned int gup_flags, struct page **pages,
			    struct vm_area_struct **vmas, int how);
long mmaplab_get_user_pages_of(struct mm_struct *mm, unsigned long start, unsigned long nr_pages, unsigned int gup_flags,
			       struct page **pages, struct vm_area_struct **vmas, int how);
#if MMAPLAB_LINUX_VERSION_CODE < 0x060500
static inline long get_user_pages(unsigned long start, unsigned long nr_pages, unsigned int gup_flags, struct page **pages,
				  struct vm_area_struct **vmas)
{
	return mmaplab_get_user_pages(start, nr_pages, gup_flags, pages, vmas, 0);
}
static inline long pin_user_pages(unsigned long start, unsigned long nr_pages, unsigned int gup_flags, struct page **pages,
				  struct vm_area_struct **vmas)
{
	return mmaplab_get_user_pages(start, nr_pages, gup_flags, pages, vmas, 1);
}
static inline long get_user_pages_remote(struct mm_struct *mm, unsigned long start, unsigned long nr_pages,
					 unsigned int gup_flags, struct page **pages, struct vm_area_struct **vmas, int *locked)
{
	return mmaplab_get_user_pages_of(mm, start, nr_pages, gup_flags, pages, vmas, locked ? 6 : 4);
}
static inline long pin_user_pages_remote(struct mm_struct *mm, unsigned long start, unsigned long nr_pages,
					 unsigned int gup_flags, struct page **pages, struct vm_area_struct **vmas, int *locked)
{
	return mmaplab_get_user_pages_of(mm, start, nr_pages, gup_flags, pages, vmas, locked ? 7 : 5);
}
#else
static inline long get_user_pages(unsigned long start, unsigned long nr_pages, unsigned int gup_flags, struct page **pages)
{
	return mmaplab_get_user_pages(start, nr_pages, gup_flags, pages, NULL, 0);
}
static inline long pin_user_pages(unsigned long start, unsigned long nr_pages, unsigned int gup_flags, struct page **pages)
{
	return mmaplab_get_user_pages(start, nr_pages, gup_flags, pages, NULL, 1);
}
static inline long get_user_pages_remote(struct mm_struct *mm, unsigned long start, unsigned long nr_pages,
					 unsigned int gup_flags, struct page **pages, int *locked)
{
	return mmaplab_get_user_pages_of(mm, start, nr_pages, gup_flags, pages, NULL, locked ? 6 : 4);
}
static inline long pin_user_pages_remote(struct mm_struct *mm, unsigned long start, unsigned long nr_pages,
					 unsigned int gup_flags, struct page **pages, int *locked)
{
	return mmaplab_get_user_pages_of(mm, start, nr_pages, gup_flags, pages, NULL, locked ? 7 : 5);
}
static inline struct page *get_user_page_vma_remote(struct mm_struct *mm, unsigned long addr, int gup_flags,
						    struct vm_area_struct **vmap)
{
	struct page *page;
	long got = mmaplab_get_user_pages_of(mm, addr, 1, gup_flags, &page, vmap, 4);

	return got == 1 ? page : ERR_PTR(got ? got : -EFAULT);
}
#endif
static inline long get_user_pages_unlocked(unsigned long start, unsigned long nr_pages, struct page **pages,
					   unsigned int gup_flags)
{
	return mmaplab_get_user_pages(start, nr_pages, gup_flags, pages, NULL, 2);
}
static inline long pin_user_pages_unlocked(unsigned long start, unsigned long nr_pages, struct page **pages,
					   unsigned int gup_flags)
{
	return mmaplab_get_user_pages(start, nr_pages, gup_flags, pages, NULL, 3);
}
static inline int get_user_pages_fast(unsigned long start, int nr_pages, unsigned int gup_flags, struct page **pages)
{
	return mmaplab_get_user_pages(start & PAGE_MASK, nr_pages, gup_flags, pages, NULL, 2);
}
static inline int pin_user_pages_fast(unsigned long start, int nr_pages, unsigned int gup_flags, struct page **pages)
{
	return mmaplab_get_user_pages(start & PAGE_MASK, nr_pages, gup_flags, pages, NULL, 3);
}
static inline int get_user_pages_fast_only(unsigned long start, int nr_pages, unsigned int gup_flags, struct page **pages)
{
	long got = mmaplab_get_user_pages(start & PAGE_MASK, nr_pages, gup_flags | FOLL_NOFAULT, pages, NULL, 2);

	return got < 0 ? 0 : got;
}
static inline bool get_user_page_fast_only(unsigned long addr, unsigned int gup_flags, struct page **pagep)
{
	return get_user_pages_fast_only(addr, 1, gup_flags, pagep) == 1;
}
#define GUP_PIN_COUNTING_BIAS (1U << 10)
static inline bool folio_maybe_dma_pinned(struct folio *folio)
{
	return (unsigned int)atomic_read(&folio->page._refcount) >= GUP_PIN_COUNTING_BIAS;
}
#if MMAPLAB_LINUX_VERSION_CODE < 0x060c00
static inline bool page_maybe_dma_pinned(struct page *page)
{
	return (unsigned int)page_ref_count(mmaplab_head(page)) >= GUP_PIN_COUNTING_BIAS;
}
#endif
int access_process_vm(struct task_struct *tsk, unsigned long addr, void *buf, int len, unsigned int gup_flags);
int fixup_user_fault(struct mm_struct *mm, unsigned long address, unsigned int fault_flags, bool *unlocked);
void unpin_user_page_range_dirty_lock(struct page *page, unsigned long npages, bool make_dirty);
void unpin_user_page(struct page *page);
void unpin_user_pages(struct page **pages, unsigned long npages);
void unpin_user_pages_dirty_lock(struct page **pages, unsigned long npages, bool make_dirty);
int set_page_dirty(struct page *page);
int set_page_dirty_lock(struct page *page);

unsigned long vm_mmap(struct file *file, unsigned long addr, unsigned long len, unsigned long prot, unsigned long flag,
		      unsigned long offset);
int vm_munmap(unsigned long start, size_t len);
int vm_brk_flags(unsigned long addr, unsigned long request, unsigned long flags);
#if MMAPLAB_LINUX_VERSION_CODE < 0x060800
static inline int vm_brk(unsigned long addr, unsigned long len) { return vm_brk_flags(addr, len, 0); }
#endif
static inline int account_locked_vm(struct mm_struct *mm, unsigned long pages, bool inc)
{
	if (!pages || !mm)
		return 0;
	if (inc && !capable(CAP_IPC_LOCK) && mm->locked_vm + pages > rlimit(RLIMIT_MEMLOCK) >> PAGE_SHIFT)
		return -ENOMEM;
	mm->locked_vm += inc ? pages : -pages;
	return 0;
}
unsigned long totalram_pages(void);

struct sysinfo;

#endif
