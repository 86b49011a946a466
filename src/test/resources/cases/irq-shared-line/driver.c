/* Two handlers on one line that is disabled, held back by a spinlock, taken back in time, or cut off at the pin. */
#include <linux/delay.h>
#include <linux/interrupt.h>
#include <linux/module.h>
#include <linux/pci.h>
#include <linux/spinlock.h>

#define EDU_IRQ_STATUS 0x24
#define EDU_IRQ_RAISE 0x60
#define EDU_IRQ_ACK 0x64

static void __iomem *regs;
static DEFINE_SPINLOCK(lock);
static int asked[2], mine[2] = { 1, 2 }, guarded;

static irqreturn_t handler(int irq, void *data)
{
	int *cause = data, which = cause - mine;
	u32 status = readl(regs + EDU_IRQ_STATUS);

	asked[which]++;
	if (!(status & *cause))
		return IRQ_NONE;
	writel(*cause, regs + EDU_IRQ_ACK);
	spin_lock(&lock);
	guarded++;
	spin_unlock(&lock);
	return IRQ_HANDLED;
}

static noinline void report(const char *what)
{
	udelay(10);
	pr_info("%s: asked %d and %d, handled %d\n", what, asked[0], asked[1], guarded);
	asked[0] = asked[1] = guarded = 0;
}

static int edu_probe(struct pci_dev *pci, const struct pci_device_id *id)
{
	unsigned long flags, more;
	int before;

	if (pci_enable_device(pci))
		return -EIO;
	regs = pci_iomap(pci, 0, 0);
	pr_info("request: %d\n", request_irq(pci->irq, handler, IRQF_SHARED, "first", &mine[0]));
	writel(1, regs + EDU_IRQ_RAISE);
	report("alone");
	pr_info("request: %d\n", request_irq(pci->irq, handler, IRQF_SHARED, "second", &mine[1]));
	writel(2, regs + EDU_IRQ_RAISE);
	report("for the second");
	writel(3, regs + EDU_IRQ_RAISE);
	report("for both");

	disable_irq(pci->irq);
	disable_irq(pci->irq);
	writel(1, regs + EDU_IRQ_RAISE);
	report("disabled twice");
	enable_irq(pci->irq);
	report("enabled once");
	enable_irq(pci->irq);
	report("enabled twice");

	spin_lock_irqsave(&lock, flags);
	writel(1, regs + EDU_IRQ_RAISE);
	udelay(10);
	before = READ_ONCE(asked[0]);
	local_irq_save(more);
	local_irq_restore(more);
	pr_info("under the lock: asked %d, irqs off %d\n", before + READ_ONCE(asked[0]), irqs_disabled());
	spin_unlock_irqrestore(&lock, flags);
	report("unlocked");
	local_irq_disable();
	writel(1, regs + EDU_IRQ_RAISE);
	writel(1, regs + EDU_IRQ_ACK);
	local_irq_enable();
	report("taken back in time");
	pci_intx(pci, 0);
	writel(1, regs + EDU_IRQ_RAISE);
	report("pin disabled");
	pci_intx(pci, 1);
	report("pin enabled");

	free_irq(pci->irq, &mine[1]);
	free_irq(pci->irq, &mine[0]);
	pci_iounmap(pci, regs);
	pci_disable_device(pci);
	return -ENODEV;
}

static const struct pci_device_id ids[] = { { PCI_DEVICE(0x1234, 0x11e8) }, { } };
static struct pci_driver edu_driver = { .name = "edu-shared", .id_table = ids, .probe = edu_probe };
module_pci_driver(edu_driver);
MODULE_LICENSE("GPL");
