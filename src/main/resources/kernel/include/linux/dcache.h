#ifndef __LINUX_DCACHE_H
#define __LINUX_DCACHE_H
#include <linux/atomic.h>
#include <linux/list.h>
#include <linux/math.h>
#include <linux/spinlock.h>
struct inode;
struct path;
struct qstr {
	u32 hash, len;
	const unsigned char *name;
};
#define DNAME_INLINE_LEN 32
struct dentry {
	unsigned int d_flags;
	struct dentry *d_parent;
	struct qstr d_name;
	struct inode *d_inode;
	unsigned char d_iname[DNAME_INLINE_LEN];
	void *d_fsdata;
};
char *d_path(const struct path *path, char *buf, int buflen);
char *dentry_path_raw(const struct dentry *dentry, char *buf, int buflen);
static inline struct inode *d_backing_inode(const struct dentry *dentry) { return dentry->d_inode; }
static inline bool d_is_positive(const struct dentry *dentry) { return dentry->d_inode; }
static inline bool d_is_negative(const struct dentry *dentry) { return !dentry->d_inode; }
#define d_really_is_positive(dentry) d_is_positive(dentry)
#define d_really_is_negative(dentry) d_is_negative(dentry)
static inline struct inode *d_inode(const struct dentry *dentry) { return dentry->d_inode; }
#endif
