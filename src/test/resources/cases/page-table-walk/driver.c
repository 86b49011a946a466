/* A page table walk by hand: which levels are there, what the entry says, for each kind of memory of a program. */
#include <linux/module.h>
#include <linux/fs.h>
#include <linux/gfp.h>
#include <linux/io.h>
#include <linux/miscdevice.h>
#include <linux/mm.h>
#include <linux/pgtable.h>
#include <linux/sched.h>
#include <linux/uaccess.h>
#include <linux/version.h>

static char *buffer;

static void walk(unsigned long addr)
{
	pgd_t *pgd = pgd_offset(current->mm, addr);
	p4d_t *p4d;
	pud_t *pud;
	pmd_t *pmd;
	pte_t *pte;

	if (pgd_none(*pgd) || pgd_bad(*pgd)) {
		pr_info("no pgd\n");
		return;
	}
	p4d = p4d_offset(pgd, addr);
	if (p4d_none(*p4d) || p4d_bad(*p4d)) {
		pr_info("no p4d\n");
		return;
	}
	pud = pud_offset(p4d, addr);
	if (pud_none(*pud) || pud_bad(*pud)) {
		pr_info("no pud\n");
		return;
	}
	pmd = pmd_offset(pud, addr);
	if (pmd_none(*pmd) || pmd_bad(*pmd)) {
		pr_info("no pmd\n");
		return;
	}
	pte = pte_offset_kernel(pmd, addr);
	if (pte_none(*pte)) {
		pr_info("no pte\n");
		return;
	}
	pr_info("%s%s%s%s%s%s, %s, mapped %d\n", pte_present(*pte) ? "present" : "not present", pte_write(*pte) ? " writable" : "",
		pte_dirty(*pte) ? " dirty" : "", pte_young(*pte) ? " young" : "", pte_special(*pte) ? " special" : "",
		pte_exec(*pte) ? " exec" : "",
		pte_pfn(*pte) == virt_to_phys(buffer) >> PAGE_SHIFT ? "the buffer" : pte_pfn(*pte) == my_zero_pfn(addr) ? "zero page" :
		"some page", pte_special(*pte) ? 0 : page_mapped(pte_page(*pte)));
}

static ssize_t my_write(struct file *file, const char __user *buf, size_t len, loff_t *pos)
{
	unsigned long addr;

	if (len != sizeof(addr) || copy_from_user(&addr, buf, len))
		return -EFAULT;
	mmap_read_lock(current->mm);
	walk(addr);
	mmap_read_unlock(current->mm);
	return len;
}

static int my_mmap(struct file *file, struct vm_area_struct *vma)
{
	if (vma->vm_pgoff == 0)
		return remap_pfn_range(vma, vma->vm_start, virt_to_phys(buffer) >> PAGE_SHIFT, PAGE_SIZE, vma->vm_page_prot);
	return vm_insert_page(vma, vma->vm_start, virt_to_page(buffer));
}

static const struct file_operations fops = { .owner = THIS_MODULE, .mmap = my_mmap, .write = my_write };
static struct miscdevice misc = { MISC_DYNAMIC_MINOR, "walk", &fops };

static int __init my_init(void)
{
	buffer = (char *)get_zeroed_page(GFP_KERNEL);
	return misc_register(&misc);
}

static void __exit my_exit(void)
{
	misc_deregister(&misc);
	free_page((unsigned long)buffer);
}

module_init(my_init);
module_exit(my_exit);
MODULE_LICENSE("GPL");
