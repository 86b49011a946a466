/* UIO by hand: a program maps the registers and drives the device, read() and poll() tell it of interrupts. */
#include <linux/interrupt.h>
#include <linux/miscdevice.h>
#include <linux/mm.h>
#include <linux/module.h>
#include <linux/pci.h>
#include <linux/poll.h>
#include <linux/uaccess.h>
#include <linux/wait.h>

static struct pci_dev *edu;
static void __iomem *regs;
static atomic_t events = ATOMIC_INIT(0);
static DECLARE_WAIT_QUEUE_HEAD(queue);

static irqreturn_t handler(int irq, void *data)
{
	u32 cause = readl(regs + 0x24);

	if (!cause)
		return IRQ_NONE;
	writel(cause, regs + 0x64);
	atomic_inc(&events);
	wake_up_interruptible(&queue);
	return IRQ_HANDLED;
}

struct reader {
	int seen;
};

static int user_open(struct inode *inode, struct file *file)
{
	struct reader *reader = kzalloc(sizeof(*reader), GFP_KERNEL);

	if (!reader)
		return -ENOMEM;
	reader->seen = atomic_read(&events);
	file->private_data = reader;
	return nonseekable_open(inode, file);
}

static int user_release(struct inode *inode, struct file *file)
{
	kfree(file->private_data);
	return 0;
}

static ssize_t user_read(struct file *file, char __user *buffer, size_t count, loff_t *pos)
{
	struct reader *reader = file->private_data;
	int now;

	if (count != sizeof(now))
		return -EINVAL;
	if (atomic_read(&events) == reader->seen && file->f_flags & O_NONBLOCK)
		return -EAGAIN;
	if (wait_event_interruptible(queue, atomic_read(&events) != reader->seen))
		return -ERESTARTSYS;
	now = atomic_read(&events);
	reader->seen = now;
	return put_user(now, (int __user *)buffer) ?: sizeof(now);
}

static __poll_t user_poll(struct file *file, poll_table *table)
{
	struct reader *reader = file->private_data;

	poll_wait(file, &queue, table);
	return atomic_read(&events) != reader->seen ? EPOLLIN | EPOLLRDNORM : 0;
}

static int user_mmap(struct file *file, struct vm_area_struct *vma)
{
	vma->vm_page_prot = pgprot_noncached(vma->vm_page_prot);
	return vm_iomap_memory(vma, pci_resource_start(edu, 0), pci_resource_len(edu, 0));
}

static const struct file_operations fops = {
	.owner = THIS_MODULE,
	.open = user_open,
	.release = user_release,
	.read = user_read,
	.poll = user_poll,
	.mmap = user_mmap,
};
static struct miscdevice misc = { .minor = MISC_DYNAMIC_MINOR, .name = "eduuser", .fops = &fops };

static int edu_probe(struct pci_dev *pci, const struct pci_device_id *id)
{
	int ret;

	edu = pci;
	ret = pci_enable_device(pci);
	if (ret)
		return ret;
	regs = pci_iomap(pci, 0, 0);
	ret = request_irq(pci->irq, handler, IRQF_SHARED, "eduuser", &misc);
	return ret ?: misc_register(&misc);
}

static void edu_remove(struct pci_dev *pci)
{
	misc_deregister(&misc);
	free_irq(pci->irq, &misc);
	pci_iounmap(pci, regs);
	pci_disable_device(pci);
}

static const struct pci_device_id ids[] = { { PCI_DEVICE(0x1234, 0x11e8) }, { } };
static struct pci_driver edu_driver = { .name = "eduuser", .id_table = ids, .probe = edu_probe, .remove = edu_remove };
module_pci_driver(edu_driver);
MODULE_LICENSE("GPL");
