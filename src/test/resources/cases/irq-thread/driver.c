/* A handler in two halves: the first in interrupt context, the second in a kernel thread that may sleep. */
#include <linux/delay.h>
#include <linux/interrupt.h>
#include <linux/module.h>
#include <linux/mutex.h>
#include <linux/pci.h>
#include <linux/sched.h>

#define EDU_IRQ_STATUS 0x24
#define EDU_IRQ_RAISE 0x60
#define EDU_IRQ_ACK 0x64

static void __iomem *regs;
static DEFINE_MUTEX(lock);
static u32 seen;
static int quick, slow;

static void context(const char *where)
{
	pr_info("%s: hardirq %d, interrupt %d, task %d, irqs off %d\n", where, !!in_hardirq(), !!in_interrupt(),
		!!in_task(), irqs_disabled());
}

static irqreturn_t first_half(int irq, void *data)
{
	seen = readl(regs + EDU_IRQ_STATUS);
	if (!seen)
		return IRQ_NONE;
	writel(seen, regs + EDU_IRQ_ACK);
	quick++;
	if (quick == 1)
		context("first half");
	return seen & 1 ? IRQ_HANDLED : IRQ_WAKE_THREAD;
}

static irqreturn_t second_half(int irq, void *data)
{
	mutex_lock(&lock);
	slow++;
	if (slow == 1) {
		context("second half");
		pr_info("thread name begins with irq/: %d, ends with -edu: %d\n", !strncmp(current->comm, "irq/", 4),
			!strcmp(current->comm + strlen(current->comm) - 4, "-edu"));
	}
	msleep(10);
	mutex_unlock(&lock);
	return IRQ_HANDLED;
}

static noinline void raise(u32 cause, const char *what, unsigned int irq)
{
	writel(cause, regs + EDU_IRQ_RAISE);
	udelay(10);
	synchronize_irq(irq);
	pr_info("%s: first halves %d, second halves %d\n", what, READ_ONCE(quick), READ_ONCE(slow));
}

static int edu_probe(struct pci_dev *pci, const struct pci_device_id *id)
{
	int ret;

	if (pci_enable_device(pci))
		return -EIO;
	regs = pci_iomap(pci, 0, 0);
	ret = request_threaded_irq(pci->irq, first_half, second_half, IRQF_SHARED, "edu", pci);
	pr_info("request: %d\n", ret);
	raise(1, "handled at once", pci->irq);
	raise(2, "woke the thread", pci->irq);
	raise(2, "and again", pci->irq);
	mutex_lock(&lock);
	writel(4, regs + EDU_IRQ_RAISE);
	msleep(20);
	pr_info("thread waits for the mutex: first halves %d, second halves %d\n", quick, slow);
	writel(4, regs + EDU_IRQ_RAISE);
	udelay(10);
	writel(4, regs + EDU_IRQ_RAISE);
	udelay(10);
	mutex_unlock(&lock);
	synchronize_irq(pci->irq);
	pr_info("three at once: first halves %d, second halves %d\n", quick, slow);
	free_irq(pci->irq, pci);
	pci_iounmap(pci, regs);
	pci_disable_device(pci);
	return -ENODEV;
}

static const struct pci_device_id ids[] = { { PCI_DEVICE(0x1234, 0x11e8) }, { } };
static struct pci_driver edu_driver = { .name = "edu-thread", .id_table = ids, .probe = edu_probe };
module_pci_driver(edu_driver);
MODULE_LICENSE("GPL");
