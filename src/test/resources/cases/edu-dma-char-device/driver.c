/* A character device whose bytes live in the edu device: write() and read() move them there and back by DMA. */
#include <linux/dma-mapping.h>
#include <linux/interrupt.h>
#include <linux/miscdevice.h>
#include <linux/module.h>
#include <linux/mutex.h>
#include <linux/pci.h>
#include <linux/uaccess.h>
#include <linux/wait.h>

#define EDU_IRQ_STATUS 0x24
#define EDU_IRQ_ACK 0x64
#define EDU_DMA_SRC 0x80
#define EDU_DMA_DST 0x88
#define EDU_DMA_COUNT 0x90
#define EDU_DMA_CMD 0x98
#define EDU_DMA_RUN 1
#define EDU_DMA_FROM_DEVICE 2
#define EDU_DMA_IRQ 4
#define EDU_DMA_CAUSE 0x100
#define EDU_BUFFER 0x40000
#define EDU_BUFFER_SIZE 2048

static void __iomem *regs;
static char *buffer;
static dma_addr_t bus;
static bool done;
static DECLARE_WAIT_QUEUE_HEAD(finished);
static DEFINE_MUTEX(lock);

static irqreturn_t edu_interrupt(int irq, void *data)
{
	u32 cause = readl(regs + EDU_IRQ_STATUS);

	if (!(cause & EDU_DMA_CAUSE))
		return IRQ_NONE;
	writel(cause, regs + EDU_IRQ_ACK);
	WRITE_ONCE(done, true);
	wake_up_interruptible(&finished);
	return IRQ_HANDLED;
}

static int transfer(u64 from, u64 to, size_t count, u32 direction)
{
	done = false;
	writeq(from, regs + EDU_DMA_SRC);
	writeq(to, regs + EDU_DMA_DST);
	writeq(count, regs + EDU_DMA_COUNT);
	writel(EDU_DMA_RUN | EDU_DMA_IRQ | direction, regs + EDU_DMA_CMD);
	return wait_event_interruptible(finished, READ_ONCE(done));
}

static ssize_t edu_write(struct file *file, const char __user *from, size_t count, loff_t *pos)
{
	ssize_t ret;

	if (*pos >= EDU_BUFFER_SIZE)
		return -ENOSPC;
	count = min_t(size_t, count, EDU_BUFFER_SIZE - *pos);
	if (mutex_lock_interruptible(&lock))
		return -ERESTARTSYS;
	if (copy_from_user(buffer, from, count)) {
		ret = -EFAULT;
	} else {
		ret = transfer(bus, EDU_BUFFER + *pos, count, 0) ?: count;
		if (ret > 0)
			*pos += ret;
	}
	mutex_unlock(&lock);
	return ret;
}

static ssize_t edu_read(struct file *file, char __user *to, size_t count, loff_t *pos)
{
	ssize_t ret;

	if (*pos >= EDU_BUFFER_SIZE)
		return 0;
	count = min_t(size_t, count, EDU_BUFFER_SIZE - *pos);
	if (mutex_lock_interruptible(&lock))
		return -ERESTARTSYS;
	ret = transfer(EDU_BUFFER + *pos, bus, count, EDU_DMA_FROM_DEVICE);
	if (ret == 0) {
		ret = copy_to_user(to, buffer, count) ? -EFAULT : count;
		if (ret > 0)
			*pos += ret;
	}
	mutex_unlock(&lock);
	return ret;
}

static const struct file_operations fops = {
	.owner = THIS_MODULE,
	.read = edu_read,
	.write = edu_write,
	.llseek = default_llseek,
};

static struct miscdevice misc = { .minor = MISC_DYNAMIC_MINOR, .name = "edumem", .fops = &fops };

static int edu_probe(struct pci_dev *pci, const struct pci_device_id *id)
{
	int ret = pcim_enable_device(pci);

	if (ret)
		return ret;
	ret = dma_set_mask_and_coherent(&pci->dev, DMA_BIT_MASK(28));
	if (ret)
		return ret;
	ret = pcim_iomap_regions(pci, BIT(0), "edumem");
	if (ret)
		return ret;
	regs = pcim_iomap_table(pci)[0];
	pci_set_master(pci);
	buffer = dmam_alloc_coherent(&pci->dev, EDU_BUFFER_SIZE, &bus, GFP_KERNEL);
	if (!buffer)
		return -ENOMEM;
	pr_info("buffer within 28 bits: %d\n", bus + EDU_BUFFER_SIZE - 1 <= DMA_BIT_MASK(28));
	ret = devm_request_irq(&pci->dev, pci->irq, edu_interrupt, IRQF_SHARED, "edumem", &misc);
	return ret ?: misc_register(&misc);
}

static void edu_remove(struct pci_dev *pci)
{
	misc_deregister(&misc);
}

static const struct pci_device_id ids[] = { { PCI_DEVICE(0x1234, 0x11e8) }, { } };
static struct pci_driver edu_driver = { .name = "edumem", .id_table = ids, .probe = edu_probe, .remove = edu_remove };
module_pci_driver(edu_driver);
MODULE_LICENSE("GPL");
