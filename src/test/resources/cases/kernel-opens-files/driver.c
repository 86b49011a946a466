/* A module that opens, reads and writes files itself, and asks for their paths. */
#include <linux/module.h>
#include <linux/fs.h>
#include <linux/file.h>
#include <linux/namei.h>
#include <linux/miscdevice.h>
#include <linux/slab.h>

static ssize_t plain_read(struct file *f, char __user *buf, size_t n, loff_t *pos) { return 0; }
static int plain_open(struct inode *inode, struct file *f)
{
	char buf[64];

	pr_info("opened %s, mode %o, dentry %s in %s, inode %d\n", d_path(&f->f_path, buf, sizeof(buf)), inode->i_mode,
		f->f_path.dentry->d_name.name, file_dentry(f)->d_parent->d_name.name, file_inode(f) == d_inode(f->f_path.dentry));
	return 0;
}
static const struct file_operations fops = { .owner = THIS_MODULE, .open = plain_open, .read = plain_read };
static struct miscdevice misc = { .minor = MISC_DYNAMIC_MINOR, .name = "opener", .fops = &fops };

static int __init opener_init(void)
{
	struct file *f;
	struct path path;
	loff_t pos = 0;
	char buf[32] = "";
	char *p;
	int ret = misc_register(&misc);

	if (ret)
		return ret;
	f = filp_open("/tmp/opener.txt", O_RDWR | O_CREAT | O_TRUNC, 0640);
	pr_info("created %d\n", PTR_ERR_OR_ZERO(f));
	pr_info("write %zd at %lld\n", kernel_write(f, "hello file\n", 11, &pos), pos);
	pos = 6;
	pr_info("read %zd '%.4s' at %lld\n", kernel_read(f, buf, 4, &pos), buf, pos);
	pr_info("size %lld, sync %d, count %ld\n", i_size_read(file_inode(f)), vfs_fsync(f, 0), file_count(f));
	p = d_path(&f->f_path, buf, 10);
	pr_info("short %ld\n", PTR_ERR(p));
	p = file_path(f, buf, sizeof(buf));
	pr_info("path %s\n", p);
	pr_info("close %d\n", filp_close(f, NULL));
	pr_info("missing %ld\n", PTR_ERR(filp_open("/tmp/none", O_RDONLY, 0)));
	pr_info("directory %ld\n", PTR_ERR(filp_open("/tmp", O_WRONLY, 0)));
	f = filp_open("/dev/opener", O_RDONLY, 0);
	pr_info("device %d, read %zd\n", PTR_ERR_OR_ZERO(f), kernel_read(f, buf, 4, &pos));
	pr_info("references %d\n", (int)module_refcount(THIS_MODULE));
	fput(f);
	ret = kern_path("/tmp/../tmp/opener.txt", LOOKUP_FOLLOW, &path);
	pr_info("kern_path %d: %s, mode %o\n", ret, d_path(&path, buf, sizeof(buf)), d_inode(path.dentry)->i_mode);
	path_put(&path);
	pr_info("kern_path %d\n", kern_path("/tmp/none/file", 0, &path));
	return 0;
}
static void __exit opener_exit(void) { misc_deregister(&misc); }
module_init(opener_init);
module_exit(opener_exit);
MODULE_LICENSE("GPL");
