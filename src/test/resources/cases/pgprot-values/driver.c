/* pgprot arithmetic of x86: the PAGE_ constants, the cache modes, vm_get_page_prot(), pte bits. */
#include <linux/module.h>
#include <linux/mm.h>
#include <linux/version.h>

static void show(const char *name, pgprot_t prot)
{
	unsigned long v = pgprot_val(prot);

	pr_info("%s: %s%s%s%s%s%s%s%s%s%s, %lx\n", name, v & _PAGE_PRESENT ? "P" : "", v & _PAGE_RW ? "W" : "",
		v & _PAGE_USER ? "U" : "", v & _PAGE_ACCESSED ? "A" : "", v & _PAGE_DIRTY ? "D" : "",
		v & _PAGE_PCD ? " PCD" : "", v & _PAGE_PWT ? " PWT" : "", v & _PAGE_PAT ? " PAT" : "",
		v & _PAGE_PROTNONE ? " G" : "", v & _PAGE_NX ? " NX" : "", v & 0xfff);
}

static int __init my_init(void)
{
	unsigned long flags;
	pgprot_t prot;
	pte_t pte;

	show("PAGE_NONE", PAGE_NONE);
	show("PAGE_SHARED", PAGE_SHARED);
	show("PAGE_SHARED_EXEC", PAGE_SHARED_EXEC);
	show("PAGE_COPY", PAGE_COPY);
	show("PAGE_COPY_EXEC", PAGE_COPY_EXEC);
	show("PAGE_READONLY", PAGE_READONLY);
	show("PAGE_READONLY_EXEC", PAGE_READONLY_EXEC);
	show("noncached", pgprot_noncached(PAGE_SHARED));
	show("writecombine", pgprot_writecombine(PAGE_SHARED));
	show("writethrough", pgprot_writethrough(PAGE_SHARED));
	show("device", pgprot_device(PAGE_SHARED));
	show("decrypted", pgprot_decrypted(PAGE_SHARED));
	show("nx", pgprot_nx(PAGE_SHARED_EXEC));
	show("noncached of writecombine", pgprot_noncached(pgprot_writecombine(PAGE_READONLY)));
	show("writecombine of noncached", pgprot_writecombine(pgprot_noncached(PAGE_READONLY)));
	for (flags = 0; flags < 16; flags++) {
		prot = vm_get_page_prot(flags);
		pr_info("%s%s%s%s: %03lx%s\n", flags & VM_READ ? "r" : "-", flags & VM_WRITE ? "w" : "-",
			flags & VM_EXEC ? "x" : "-", flags & VM_SHARED ? "s" : "p", pgprot_val(prot) & 0xfff,
			pgprot_val(prot) & _PAGE_NX ? " NX" : "");
	}
	pte = pfn_pte(0x123, PAGE_SHARED);
	pr_info("pfn %lx, present %d write %d dirty %d young %d special %d exec %d none %d\n", pte_pfn(pte), !!pte_present(pte),
		!!pte_write(pte), !!pte_dirty(pte), !!pte_young(pte), !!pte_special(pte), !!pte_exec(pte), pte_none(pte));
	pte = pte_mkspecial(pte_mkdirty(pte_wrprotect(pte)));
	pr_info("write %d dirty %d special %d\n", !!pte_write(pte), !!pte_dirty(pte), !!pte_special(pte));
	pte = pte_mkold(pte_mkclean(pte));
	pr_info("dirty %d young %d\n", !!pte_dirty(pte), !!pte_young(pte));
	pr_info("same %d, clear %d\n", pte_same(pte, pte_mkclean(pte)), pte_none(__pte(0)));
	pr_info("shifts %d %d %d %d, entries %d %d %d %d\n", PAGE_SHIFT, PMD_SHIFT, PUD_SHIFT, PGDIR_SHIFT > 30,
		PTRS_PER_PTE, PTRS_PER_PMD, PTRS_PER_PUD, PTRS_PER_PGD);
	return 0;
}

static void __exit my_exit(void)
{
}

module_init(my_init);
module_exit(my_exit);
MODULE_LICENSE("GPL");
