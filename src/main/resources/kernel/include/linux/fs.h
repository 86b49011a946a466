#ifndef _LINUX_FS_H
#define _LINUX_FS_H
#include <linux/linkage.h>
#include <linux/kdev_t.h>
#include <linux/dcache.h>
#include <linux/path.h>
#include <linux/stat.h>
#include <linux/cache.h>
#include <linux/list.h>
#include <linux/init.h>
#include <linux/mutex.h>
#include <linux/rwsem.h>
#include <linux/mm_types.h>
#include <linux/capability.h>
#include <linux/semaphore.h>
#include <linux/fcntl.h>
#include <linux/uidgid.h>
#include <linux/ioctl.h>
#include <linux/slab.h>
#include <linux/uaccess.h>
#include <linux/cred.h>
#include <linux/sched/signal.h>
#include <linux/gfp.h>
#include <linux/workqueue.h>
#include <linux/jiffies.h>
#include <linux/idr.h>

#define SEEK_SET 0
#define SEEK_CUR 1
#define SEEK_END 2
#define FMODE_READ ((fmode_t)0x1)
#define FMODE_WRITE ((fmode_t)0x2)
#define FMODE_LSEEK ((fmode_t)0x4)
#define FMODE_PREAD ((fmode_t)0x8)
#define FMODE_PWRITE ((fmode_t)0x10)
#define FMODE_EXEC ((fmode_t)0x20)
#define FMODE_STREAM ((fmode_t)0x200000)
#define MAX_LFS_FILESIZE ((loff_t)LLONG_MAX)

struct address_space;
struct address_space_operations;
struct cdev;
struct dir_context;
struct file_lock;
struct file_operations;
struct inode_operations;
struct iov_iter;
struct kiocb;
struct module;
struct page;
struct pipe_inode_info;
struct poll_table_struct;
struct seq_file;
struct super_block;
struct vm_area_struct;
typedef void *fl_owner_t;

struct address_space {
	struct inode *host;
	unsigned long nrpages;
	const struct address_space_operations *a_ops;
	unsigned long flags;
	void *private_data;
};
struct inode {
	umode_t i_mode;
	unsigned short i_opflags;
	kuid_t i_uid;
	kgid_t i_gid;
	unsigned int i_flags;
	const struct inode_operations *i_op;
	struct super_block *i_sb;
	struct address_space *i_mapping;
	unsigned long i_ino;
	unsigned int i_nlink;
	dev_t i_rdev;
	loff_t i_size;
	struct timespec64 i_atime, i_mtime, i_ctime;
	spinlock_t i_lock;
	struct rw_semaphore i_rwsem;
	atomic_t i_count;
	const struct file_operations *i_fop;
	struct address_space i_data;
	struct cdev *i_cdev;
	void *i_private;
};
struct file {
	spinlock_t f_lock;
	fmode_t f_mode;
	atomic_long_t f_count;
	struct mutex f_pos_lock;
	loff_t f_pos;
	unsigned int f_flags;
	const struct cred *f_cred;
	struct path f_path;
	struct inode *f_inode;
	const struct file_operations *f_op;
	void *private_data;
	struct address_space *f_mapping;
};

#define IOCB_HIPRI 0x01
#define IOCB_DSYNC 0x02
#define IOCB_SYNC 0x04
#define IOCB_NOWAIT 0x08
#define IOCB_APPEND 0x10
#define IOCB_EVENTFD (1 << 16)
#define IOCB_DIRECT (1 << 17)
#define IOCB_WRITE (1 << 18)
struct kiocb {
	struct file *ki_filp;
	loff_t ki_pos;
	void (*ki_complete)(struct kiocb *iocb, long ret);
	void *private;
	int ki_flags;
	u16 ki_ioprio;
};
static inline bool is_sync_kiocb(struct kiocb *kiocb) { return kiocb->ki_complete == NULL; }

struct file_operations {
	struct module *owner;
#if MMAPLAB_LINUX_VERSION_CODE >= 0x060c00
	unsigned int fop_flags;
#endif
	loff_t (*llseek)(struct file *, loff_t, int);
	ssize_t (*read)(struct file *, char __user *, size_t, loff_t *);
	ssize_t (*write)(struct file *, const char __user *, size_t, loff_t *);
	ssize_t (*read_iter)(struct kiocb *, struct iov_iter *);
	ssize_t (*write_iter)(struct kiocb *, struct iov_iter *);
#if MMAPLAB_LINUX_VERSION_CODE < 0x060600
	int (*iterate)(struct file *, struct dir_context *);
#endif
	int (*iterate_shared)(struct file *, struct dir_context *);
	__poll_t (*poll)(struct file *, struct poll_table_struct *);
	long (*unlocked_ioctl)(struct file *, unsigned int, unsigned long);
	long (*compat_ioctl)(struct file *, unsigned int, unsigned long);
	int (*mmap)(struct file *, struct vm_area_struct *);
#if MMAPLAB_LINUX_VERSION_CODE < 0x060c00
	unsigned long mmap_supported_flags;
#endif
	int (*open)(struct inode *, struct file *);
	int (*flush)(struct file *, fl_owner_t id);
	int (*release)(struct inode *, struct file *);
	int (*fsync)(struct file *, loff_t, loff_t, int datasync);
	int (*fasync)(int, struct file *, int);
	int (*lock)(struct file *, int, struct file_lock *);
	unsigned long (*get_unmapped_area)(struct file *, unsigned long, unsigned long, unsigned long, unsigned long);
	int (*check_flags)(int);
	int (*flock)(struct file *, int, struct file_lock *);
	ssize_t (*splice_write)(struct pipe_inode_info *, struct file *, loff_t *, size_t, unsigned int);
	ssize_t (*splice_read)(struct file *, loff_t *, struct pipe_inode_info *, size_t, unsigned int);
	long (*fallocate)(struct file *file, int mode, loff_t offset, loff_t len);
	void (*show_fdinfo)(struct seq_file *m, struct file *f);
} __attribute__((designated_init));

static inline struct inode *file_inode(const struct file *f) { return f->f_inode; }
static inline struct dentry *file_dentry(const struct file *file) { return file->f_path.dentry; }
static inline unsigned iminor(const struct inode *inode) { return MINOR(inode->i_rdev); }
static inline unsigned imajor(const struct inode *inode) { return MAJOR(inode->i_rdev); }
static inline loff_t i_size_read(const struct inode *inode) { return inode->i_size; }
static inline void i_size_write(struct inode *inode, loff_t i_size) { inode->i_size = i_size; }
static inline void inode_lock(struct inode *inode) { down_write(&inode->i_rwsem); }
static inline void inode_unlock(struct inode *inode) { up_write(&inode->i_rwsem); }
#define file_count(x) atomic_long_read(&(x)->f_count)
#define get_file(f) ({ struct file *__f = (f); atomic_long_inc(&__f->f_count); __f; })

int register_chrdev_region(dev_t first, unsigned count, const char *name);
int alloc_chrdev_region(dev_t *dev, unsigned baseminor, unsigned count, const char *name);
void unregister_chrdev_region(dev_t from, unsigned count);
int __register_chrdev(unsigned int major, unsigned int baseminor, unsigned int count, const char *name,
		      const struct file_operations *fops);
void __unregister_chrdev(unsigned int major, unsigned int baseminor, unsigned int count, const char *name);
static inline int register_chrdev(unsigned int major, const char *name, const struct file_operations *fops)
{
	return __register_chrdev(major, 0, 256, name, fops);
}
static inline void unregister_chrdev(unsigned int major, const char *name) { __unregister_chrdev(major, 0, 256, name); }

int nonseekable_open(struct inode *inode, struct file *filp);
int stream_open(struct inode *inode, struct file *filp);
int simple_open(struct inode *inode, struct file *file);
int generic_file_open(struct inode *inode, struct file *filp);
int simple_attr_open(struct inode *inode, struct file *file, int (*get)(void *, u64 *), int (*set)(void *, u64),
		     const char *fmt);
int simple_attr_release(struct inode *inode, struct file *file);
ssize_t simple_attr_read(struct file *file, char __user *buf, size_t len, loff_t *ppos);
ssize_t simple_attr_write(struct file *file, const char __user *buf, size_t len, loff_t *ppos);
ssize_t simple_attr_write_signed(struct file *file, const char __user *buf, size_t len, loff_t *ppos);
#define DEFINE_SIMPLE_ATTRIBUTE_XSIGNED(__fops, __get, __set, __fmt, __is_signed) \
static int __fops##_open(struct inode *inode, struct file *file) \
{ \
	return simple_attr_open(inode, file, __get, __set, __fmt); \
} \
static const struct file_operations __fops = { \
	.owner = THIS_MODULE, .open = __fops##_open, .release = simple_attr_release, .read = simple_attr_read, \
	.write = (__is_signed) ? simple_attr_write_signed : simple_attr_write, .llseek = generic_file_llseek, \
}
#define DEFINE_SIMPLE_ATTRIBUTE(__fops, __get, __set, __fmt) \
	DEFINE_SIMPLE_ATTRIBUTE_XSIGNED(__fops, __get, __set, __fmt, false)
#define DEFINE_SIMPLE_ATTRIBUTE_SIGNED(__fops, __get, __set, __fmt) \
	DEFINE_SIMPLE_ATTRIBUTE_XSIGNED(__fops, __get, __set, __fmt, true)
#if MMAPLAB_LINUX_VERSION_CODE < 0x060c00
#define no_llseek NULL
#endif
loff_t noop_llseek(struct file *file, loff_t offset, int whence);
loff_t default_llseek(struct file *file, loff_t offset, int whence);
loff_t generic_file_llseek(struct file *file, loff_t offset, int whence);
loff_t fixed_size_llseek(struct file *file, loff_t offset, int whence, loff_t size);
loff_t no_seek_end_llseek(struct file *file, loff_t offset, int whence);
loff_t generic_file_llseek_size(struct file *file, loff_t offset, int whence, loff_t maxsize, loff_t eof);
ssize_t simple_read_from_buffer(void __user *to, size_t count, loff_t *ppos, const void *from, size_t available);
ssize_t simple_write_to_buffer(void *to, size_t available, loff_t *ppos, const void __user *from, size_t count);
ssize_t memory_read_from_buffer(void *to, size_t count, loff_t *ppos, const void *from, size_t available);
char *file_path(struct file *filp, char *buf, int buflen);
struct file *filp_open(const char *filename, int flags, umode_t mode);
struct file *dentry_open(const struct path *path, int flags, const struct cred *creds);
int filp_close(struct file *filp, fl_owner_t id);
ssize_t kernel_read(struct file *file, void *buf, size_t count, loff_t *pos);
ssize_t kernel_write(struct file *file, const void *buf, size_t count, loff_t *pos);
int vfs_fsync(struct file *file, int datasync);
int vfs_fsync_range(struct file *file, loff_t start, loff_t end, int datasync);
loff_t vfs_llseek(struct file *file, loff_t offset, int whence);
long compat_ptr_ioctl(struct file *file, unsigned int cmd, unsigned long arg);
int noop_fsync(struct file *file, loff_t start, loff_t end, int datasync);
struct inode *igrab(struct inode *inode);
void iput(struct inode *inode);
static inline uid_t i_uid_read(const struct inode *inode) { return inode->i_uid.val; }
static inline gid_t i_gid_read(const struct inode *inode) { return inode->i_gid.val; }

struct fasync_struct;
int fasync_helper(int fd, struct file *filp, int on, struct fasync_struct **fapp);
void kill_fasync(struct fasync_struct **fp, int sig, int band);
#ifndef FASYNC
#define FASYNC 020000
#endif

bool mmaplab_fops_get(const struct file_operations *fops);
void mmaplab_fops_put(const struct file_operations *fops);
#define fops_get(fops) ({ const struct file_operations *__f = (fops); __f && mmaplab_fops_get(__f) ? __f : NULL; })
#define fops_put(fops) mmaplab_fops_put(fops)
#define replace_fops(f, fops) do { \
	struct file *__file = (f); \
	fops_put(__file->f_op); \
	BUG_ON(!(__file->f_op = (fops))); \
} while (0)

static inline int call_mmap(struct file *file, struct vm_area_struct *vma) { return file->f_op->mmap(file, vma); }

#endif
