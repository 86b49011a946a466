/* Memory as a list of quantum sets: read and write at any offset, seek, truncate on open, ioctl, and a listing in /proc. */
#include <linux/cdev.h>
#include <linux/fs.h>
#include <linux/module.h>
#include <linux/mutex.h>
#include <linux/proc_fs.h>
#include <linux/seq_file.h>
#include <linux/slab.h>
#include <linux/uaccess.h>

#define DEVICES 2
#define SCULL_RESET _IO('k', 0)
#define SCULL_SET_QUANTUM _IOW('k', 1, int)
#define SCULL_TELL_QUANTUM _IO('k', 2)
#define SCULL_GET_QUANTUM _IOR('k', 3, int)
#define SCULL_SWAP_QUANTUM _IOWR('k', 4, int)

static int quantum = 100, qset = 4;
module_param(quantum, int, 0444);
module_param(qset, int, 0444);

struct scull_qset {
	void **data;
	struct scull_qset *next;
};

struct scull {
	struct scull_qset *data;
	int quantum, qset;
	unsigned long size;
	struct mutex lock;
	struct cdev cdev;
};

static struct scull devices[DEVICES];
static dev_t first;

static void scull_trim(struct scull *dev)
{
	struct scull_qset *set, *next;
	int i;

	for (set = dev->data; set; set = next) {
		if (set->data) {
			for (i = 0; i < dev->qset; i++)
				kfree(set->data[i]);
			kfree(set->data);
		}
		next = set->next;
		kfree(set);
	}
	dev->data = NULL;
	dev->size = 0;
	dev->quantum = quantum;
	dev->qset = qset;
}

static struct scull_qset *scull_follow(struct scull *dev, int n)
{
	struct scull_qset **at = &dev->data;

	for (;; at = &(*at)->next) {
		if (!*at) {
			*at = kzalloc(sizeof(**at), GFP_KERNEL);
			if (!*at)
				return NULL;
		}
		if (n-- == 0)
			return *at;
	}
}

static int scull_open(struct inode *inode, struct file *file)
{
	struct scull *dev = container_of(inode->i_cdev, struct scull, cdev);

	file->private_data = dev;
	if ((file->f_flags & O_ACCMODE) == O_WRONLY) {
		if (mutex_lock_interruptible(&dev->lock))
			return -ERESTARTSYS;
		scull_trim(dev);
		mutex_unlock(&dev->lock);
	}
	return 0;
}

static int scull_release(struct inode *inode, struct file *file)
{
	return 0;
}

static ssize_t scull_read(struct file *file, char __user *buffer, size_t count, loff_t *pos)
{
	struct scull *dev = file->private_data;
	int itemsize = dev->quantum * dev->qset, item, rest, s, q;
	struct scull_qset *set;
	ssize_t ret = 0;

	if (mutex_lock_interruptible(&dev->lock))
		return -ERESTARTSYS;
	if (*pos >= dev->size)
		goto out;
	if (*pos + count > dev->size)
		count = dev->size - *pos;
	item = (long)*pos / itemsize;
	rest = (long)*pos % itemsize;
	s = rest / dev->quantum;
	q = rest % dev->quantum;
	set = scull_follow(dev, item);
	if (!set || !set->data || !set->data[s])
		goto out;
	count = min_t(size_t, count, dev->quantum - q);
	if (copy_to_user(buffer, set->data[s] + q, count)) {
		ret = -EFAULT;
		goto out;
	}
	*pos += count;
	ret = count;
out:
	mutex_unlock(&dev->lock);
	return ret;
}

static ssize_t scull_write(struct file *file, const char __user *buffer, size_t count, loff_t *pos)
{
	struct scull *dev = file->private_data;
	int itemsize = dev->quantum * dev->qset, item, rest, s, q;
	struct scull_qset *set;
	ssize_t ret = -ENOMEM;

	if (mutex_lock_interruptible(&dev->lock))
		return -ERESTARTSYS;
	item = (long)*pos / itemsize;
	rest = (long)*pos % itemsize;
	s = rest / dev->quantum;
	q = rest % dev->quantum;
	set = scull_follow(dev, item);
	if (!set)
		goto out;
	if (!set->data)
		set->data = kcalloc(dev->qset, sizeof(char *), GFP_KERNEL);
	if (!set->data)
		goto out;
	if (!set->data[s])
		set->data[s] = kzalloc(dev->quantum, GFP_KERNEL);
	if (!set->data[s])
		goto out;
	count = min_t(size_t, count, dev->quantum - q);
	if (copy_from_user(set->data[s] + q, buffer, count)) {
		ret = -EFAULT;
		goto out;
	}
	*pos += count;
	ret = count;
	if (dev->size < *pos)
		dev->size = *pos;
out:
	mutex_unlock(&dev->lock);
	return ret;
}

static loff_t scull_llseek(struct file *file, loff_t offset, int whence)
{
	struct scull *dev = file->private_data;

	return fixed_size_llseek(file, offset, whence, dev->size);
}

static long scull_ioctl(struct file *file, unsigned int cmd, unsigned long arg)
{
	int old;

	if (_IOC_TYPE(cmd) != 'k' || _IOC_NR(cmd) > 4)
		return -ENOTTY;
	switch (cmd) {
	case SCULL_RESET:
		quantum = 100;
		return 0;
	case SCULL_SET_QUANTUM:
		if (!capable(CAP_SYS_ADMIN))
			return -EPERM;
		return get_user(quantum, (int __user *)arg);
	case SCULL_TELL_QUANTUM:
		if (!capable(CAP_SYS_ADMIN))
			return -EPERM;
		quantum = arg;
		return 0;
	case SCULL_GET_QUANTUM:
		return put_user(quantum, (int __user *)arg);
	case SCULL_SWAP_QUANTUM:
		old = quantum;
		if (get_user(quantum, (int __user *)arg))
			return -EFAULT;
		return put_user(old, (int __user *)arg);
	}
	return -ENOTTY;
}

static const struct file_operations scull_fops = {
	.owner = THIS_MODULE,
	.open = scull_open,
	.release = scull_release,
	.llseek = scull_llseek,
	.read = scull_read,
	.write = scull_write,
	.unlocked_ioctl = scull_ioctl,
};

static void *scull_seq_start(struct seq_file *s, loff_t *pos)
{
	return *pos < DEVICES ? &devices[*pos] : NULL;
}

static void *scull_seq_next(struct seq_file *s, void *v, loff_t *pos)
{
	++*pos;
	return *pos < DEVICES ? &devices[*pos] : NULL;
}

static void scull_seq_stop(struct seq_file *s, void *v)
{
}

static int scull_seq_show(struct seq_file *s, void *v)
{
	struct scull *dev = v;
	struct scull_qset *set;
	int i, sets = 0, quanta = 0;

	if (mutex_lock_interruptible(&dev->lock))
		return -ERESTARTSYS;
	for (set = dev->data; set; set = set->next, sets++)
		for (i = 0; set->data && i < dev->qset; i++)
			quanta += set->data[i] != NULL;
	seq_printf(s, "device %ld: quantum %d, set %d, size %lu, %d sets, %d quanta\n", (long)(dev - devices),
		   dev->quantum, dev->qset, dev->size, sets, quanta);
	mutex_unlock(&dev->lock);
	return 0;
}

static const struct seq_operations scull_seq_ops = {
	.start = scull_seq_start,
	.next = scull_seq_next,
	.stop = scull_seq_stop,
	.show = scull_seq_show,
};

static int __init scull_init(void)
{
	int i, ret = alloc_chrdev_region(&first, 0, DEVICES, "scull");

	if (ret)
		return ret;
	for (i = 0; i < DEVICES; i++) {
		devices[i].quantum = quantum;
		devices[i].qset = qset;
		mutex_init(&devices[i].lock);
		cdev_init(&devices[i].cdev, &scull_fops);
		devices[i].cdev.owner = THIS_MODULE;
		ret = cdev_add(&devices[i].cdev, first + i, 1);
		if (ret)
			pr_notice("error %d adding scull%d\n", ret, i);
	}
	proc_create_seq("scullseq", 0, NULL, &scull_seq_ops);
	return 0;
}

static void __exit scull_exit(void)
{
	int i;

	remove_proc_entry("scullseq", NULL);
	for (i = 0; i < DEVICES; i++) {
		scull_trim(&devices[i]);
		cdev_del(&devices[i].cdev);
	}
	unregister_chrdev_region(first, DEVICES);
}

module_init(scull_init);
module_exit(scull_exit);
MODULE_LICENSE("GPL");
