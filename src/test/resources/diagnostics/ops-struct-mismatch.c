struct file; struct inode; typedef long ssize_t; typedef unsigned long size_t; typedef long long loff_t;
struct file_operations {
	ssize_t (*read)(struct file *, char *, size_t, loff_t *);
	int (*open)(struct inode *, struct file *);
	long (*ioctl)(struct file *, unsigned int, unsigned long);
};
static int my_read(struct file *f, char *b, size_t n, loff_t *o) { return 0; }
static int my_open(struct file *f) { return 0; }
static int my_ioctl(struct inode *i, struct file *f, unsigned int c, unsigned long a) { return 0; }
struct file_operations fops = { .read = my_read, .open = my_open, .ioctl = my_ioctl, .mmap = my_open };
struct file_operations fops2 = { read: my_read, open: my_open };
