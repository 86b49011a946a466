/* Four policies of opening one device: alone, one user only, waiting for it, and a private copy for each process group. */
#include <linux/atomic.h>
#include <linux/cdev.h>
#include <linux/cred.h>
#include <linux/fs.h>
#include <linux/list.h>
#include <linux/module.h>
#include <linux/sched.h>
#include <linux/sched/signal.h>
#include <linux/slab.h>
#include <linux/spinlock.h>
#include <linux/uaccess.h>
#include <linux/wait.h>

enum { SINGLE, OWNED, WAITING, PRIVATE, POLICIES };

struct memory {
	char text[32];
	size_t length;
};

struct own {
	struct memory memory;
	dev_t key;
	kuid_t uid;
	struct list_head list;
};

static dev_t first;
static struct cdev cdevs[POLICIES];
static struct memory memories[POLICIES];
static atomic_t available = ATOMIC_INIT(1);
static DEFINE_SPINLOCK(lock);
static int owners[POLICIES];
static kuid_t owner[POLICIES];
static DECLARE_WAIT_QUEUE_HEAD(queue);
static LIST_HEAD(copies);

static bool may_open(int policy)
{
	return owners[policy] == 0 || uid_eq(owner[policy], current_uid()) || uid_eq(owner[policy], current_euid()) ||
	       capable(CAP_DAC_OVERRIDE);
}

static struct memory *private_copy(void)
{
	struct own *own;

	list_for_each_entry(own, &copies, list)
		if (uid_eq(own->uid, current_uid()))
			return &own->memory;
	own = kzalloc(sizeof(*own), GFP_ATOMIC);
	if (!own)
		return NULL;
	own->uid = current_uid();
	list_add(&own->list, &copies);
	return &own->memory;
}

static int access_open(struct inode *inode, struct file *file)
{
	int policy = iminor(inode) - MINOR(first);

	file->private_data = &memories[policy];
	switch (policy) {
	case SINGLE:
		if (!atomic_dec_and_test(&available)) {
			atomic_inc(&available);
			return -EBUSY;
		}
		return 0;
	case PRIVATE:
		spin_lock(&lock);
		file->private_data = private_copy();
		spin_unlock(&lock);
		return file->private_data ? 0 : -ENOMEM;
	}
	spin_lock(&lock);
	while (!may_open(policy)) {
		spin_unlock(&lock);
		if (policy == OWNED)
			return -EBUSY;
		if (file->f_flags & O_NONBLOCK)
			return -EAGAIN;
		if (wait_event_interruptible(queue, may_open(policy)))
			return -ERESTARTSYS;
		spin_lock(&lock);
	}
	if (owners[policy]++ == 0)
		owner[policy] = current_uid();
	spin_unlock(&lock);
	return 0;
}

static int access_release(struct inode *inode, struct file *file)
{
	int policy = iminor(inode) - MINOR(first), left;

	if (policy == SINGLE)
		atomic_inc(&available);
	if (policy != OWNED && policy != WAITING)
		return 0;
	spin_lock(&lock);
	left = --owners[policy];
	spin_unlock(&lock);
	if (left == 0)
		wake_up_interruptible_sync(&queue);
	return 0;
}

static ssize_t access_read(struct file *file, char __user *buffer, size_t count, loff_t *pos)
{
	struct memory *memory = file->private_data;

	return simple_read_from_buffer(buffer, count, pos, memory->text, memory->length);
}

static ssize_t access_write(struct file *file, const char __user *buffer, size_t count, loff_t *pos)
{
	struct memory *memory = file->private_data;
	ssize_t n = simple_write_to_buffer(memory->text, sizeof(memory->text), pos, buffer, count);

	if (n > 0)
		memory->length = *pos;
	return n;
}

static const struct file_operations fops = {
	.owner = THIS_MODULE,
	.open = access_open,
	.release = access_release,
	.read = access_read,
	.write = access_write,
};

static int __init access_init(void)
{
	int i, ret = alloc_chrdev_region(&first, 0, POLICIES, "access");

	for (i = 0; i < POLICIES && ret == 0; i++) {
		cdev_init(&cdevs[i], &fops);
		ret = cdev_add(&cdevs[i], first + i, 1);
	}
	return ret;
}

static void __exit access_exit(void)
{
	struct own *own, *next;
	int i, count = 0;

	for (i = 0; i < POLICIES; i++)
		cdev_del(&cdevs[i]);
	list_for_each_entry_safe(own, next, &copies, list) {
		list_del(&own->list);
		kfree(own);
		count++;
	}
	unregister_chrdev_region(first, POLICIES);
	pr_info("%d private copies\n", count);
}

module_init(access_init);
module_exit(access_exit);
MODULE_LICENSE("GPL");
