/* The edu device computes factorials: polled, and with an interrupt that completes a waiting writer. */
#include <linux/completion.h>
#include <linux/interrupt.h>
#include <linux/miscdevice.h>
#include <linux/module.h>
#include <linux/pci.h>

#define EDU_FACTORIAL 0x08
#define EDU_STATUS 0x20
#define EDU_STATUS_COMPUTING 0x01
#define EDU_STATUS_IRQ 0x80
#define EDU_IRQ_STATUS 0x24
#define EDU_IRQ_ACK 0x64

struct edu {
	struct pci_dev *pci;
	void __iomem *regs;
	struct completion done;
	struct miscdevice misc;
	int interrupts;
	u32 result;
};

static irqreturn_t edu_interrupt(int irq, void *data)
{
	struct edu *edu = data;
	u32 cause = ioread32(edu->regs + EDU_IRQ_STATUS);

	if (!cause)
		return IRQ_NONE;
	iowrite32(cause, edu->regs + EDU_IRQ_ACK);
	edu->interrupts++;
	edu->result = ioread32(edu->regs + EDU_FACTORIAL);
	complete(&edu->done);
	return IRQ_HANDLED;
}

static u32 poll_factorial(struct edu *edu, u32 n)
{
	iowrite32(n, edu->regs + EDU_FACTORIAL);
	while (ioread32(edu->regs + EDU_STATUS) & EDU_STATUS_COMPUTING)
		cpu_relax();
	return ioread32(edu->regs + EDU_FACTORIAL);
}

static ssize_t edu_write(struct file *file, const char __user *buffer, size_t count, loff_t *pos)
{
	struct edu *edu = container_of(file->private_data, struct edu, misc);
	u32 n;
	int ret = kstrtou32_from_user(buffer, count, 0, &n);

	if (ret)
		return ret;
	reinit_completion(&edu->done);
	iowrite32(EDU_STATUS_IRQ, edu->regs + EDU_STATUS);
	iowrite32(n, edu->regs + EDU_FACTORIAL);
	if (!wait_for_completion_timeout(&edu->done, 2 * HZ))
		return -ETIMEDOUT;
	iowrite32(0, edu->regs + EDU_STATUS);
	return count;
}

static ssize_t edu_read(struct file *file, char __user *buffer, size_t count, loff_t *pos)
{
	struct edu *edu = container_of(file->private_data, struct edu, misc);
	char text[64];
	int length = scnprintf(text, sizeof(text), "%u after %d interrupts\n", edu->result, edu->interrupts);

	return simple_read_from_buffer(buffer, count, pos, text, length);
}

static const struct file_operations edu_fops = {
	.owner = THIS_MODULE,
	.read = edu_read,
	.write = edu_write,
};

static int edu_probe(struct pci_dev *pci, const struct pci_device_id *id)
{
	struct edu *edu = devm_kzalloc(&pci->dev, sizeof(*edu), GFP_KERNEL);
	int ret;

	if (!edu)
		return -ENOMEM;
	ret = pci_enable_device(pci);
	if (ret)
		return ret;
	ret = pci_request_regions(pci, "edu");
	if (ret)
		goto disable;
	edu->pci = pci;
	edu->regs = pci_iomap(pci, 0, 0);
	if (!edu->regs) {
		ret = -ENOMEM;
		goto release;
	}
	init_completion(&edu->done);
	pci_set_drvdata(pci, edu);
	ret = request_irq(pci->irq, edu_interrupt, IRQF_SHARED, "edu", edu);
	if (ret)
		goto unmap;
	pr_info("polled: 5! = %u, 12! = %u, 0! = %u, 34! = %u\n", poll_factorial(edu, 5), poll_factorial(edu, 12),
		poll_factorial(edu, 0), poll_factorial(edu, 34));
	pr_info("interrupts so far: %d\n", edu->interrupts);
	edu->misc = (struct miscdevice){ .minor = MISC_DYNAMIC_MINOR, .name = "edu", .fops = &edu_fops };
	ret = misc_register(&edu->misc);
	if (ret == 0)
		return 0;
	free_irq(pci->irq, edu);
unmap:
	pci_iounmap(pci, edu->regs);
release:
	pci_release_regions(pci);
disable:
	pci_disable_device(pci);
	return ret;
}

static void edu_remove(struct pci_dev *pci)
{
	struct edu *edu = pci_get_drvdata(pci);

	misc_deregister(&edu->misc);
	free_irq(pci->irq, edu);
	pci_iounmap(pci, edu->regs);
	pci_release_regions(pci);
	pci_disable_device(pci);
}

static const struct pci_device_id edu_ids[] = { { PCI_DEVICE(0x1234, 0x11e8) }, { } };
MODULE_DEVICE_TABLE(pci, edu_ids);

static struct pci_driver edu_driver = {
	.name = "edu",
	.id_table = edu_ids,
	.probe = edu_probe,
	.remove = edu_remove,
};
module_pci_driver(edu_driver);
MODULE_LICENSE("GPL");
