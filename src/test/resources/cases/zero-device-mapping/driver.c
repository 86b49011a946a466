/* A device like /dev/zero: private mappings become anonymous, shared ones get a shmem file of their own. */
#include <linux/module.h>
#include <linux/file.h>
#include <linux/fs.h>
#include <linux/miscdevice.h>
#include <linux/mm.h>
#include <linux/shmem_fs.h>
#include <linux/version.h>

static int my_mmap(struct file *file, struct vm_area_struct *vma)
{
	struct file *shm;

	pr_info("mmap: ops %s, anonymous %d\n", vma->vm_ops ? "set" : "NULL", vma_is_anonymous(vma));
	if (!(vma->vm_flags & VM_SHARED)) {
		vma_set_anonymous(vma);
		pr_info("now: ops %s, anonymous %d\n", vma->vm_ops ? "set" : "NULL", vma_is_anonymous(vma));
		return 0;
	}
	shm = shmem_file_setup("zeroes", vma->vm_end - vma->vm_start, VM_NORESERVE);
	if (IS_ERR(shm))
		return PTR_ERR(shm);
	pr_info("size %lld, mode %o, mmap %d\n", i_size_read(file_inode(shm)), file_inode(shm)->i_mode & 0777,
		shm->f_op->mmap != NULL);
	vma_set_file(vma, shm);
	fput(shm);
	return call_mmap(vma->vm_file, vma);
}

static const struct file_operations fops = { .owner = THIS_MODULE, .mmap = my_mmap };
static struct miscdevice misc = { MISC_DYNAMIC_MINOR, "zeroes", &fops };
module_misc_device(misc);
MODULE_LICENSE("GPL");
