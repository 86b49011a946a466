/* An interrupt handler hands its work to a tasklet, a work item, a timer and a sleeping reader, in Linux's order. */
#include <linux/delay.h>
#include <linux/interrupt.h>
#include <linux/module.h>
#include <linux/pci.h>
#include <linux/timer.h>
#include <linux/wait.h>
#include <linux/workqueue.h>

#define EDU_IRQ_STATUS 0x24
#define EDU_IRQ_RAISE 0x60
#define EDU_IRQ_ACK 0x64

static void __iomem *regs;
static char order[64];
static int length;
static bool woken;
static DECLARE_WAIT_QUEUE_HEAD(queue);

static void note(char what)
{
	unsigned long flags;

	local_irq_save(flags);
	if (length < (int)sizeof(order) - 1)
		order[length++] = what;
	local_irq_restore(flags);
}

static const char *where(void)
{
	return in_hardirq() ? "hardirq" : in_serving_softirq() ? "softirq" : "task";
}

static void do_tasklet(struct tasklet_struct *tasklet)
{
	note('t');
	pr_info("tasklet in a %s\n", where());
}
static DECLARE_TASKLET(tasklet, do_tasklet);

static void do_work(struct work_struct *work)
{
	note('w');
	pr_info("work in a %s, a kworker: %d\n", where(), !strncmp(current->comm, "kworker/", 8));
	msleep(1);
}
static DECLARE_WORK(work, do_work);

static void do_timer(struct timer_list *timer)
{
	note('T');
	pr_info("timer in a %s\n", where());
	woken = true;
	wake_up(&queue);
}
static DEFINE_TIMER(timer, do_timer);

static irqreturn_t handler(int irq, void *data)
{
	u32 cause = readl(regs + EDU_IRQ_STATUS);

	if (!cause)
		return IRQ_NONE;
	writel(cause, regs + EDU_IRQ_ACK);
	note('h');
	pr_info("handler in a %s\n", where());
	schedule_work(&work);
	tasklet_schedule(&tasklet);
	tasklet_schedule(&tasklet);
	mod_timer(&timer, jiffies + 5);
	note('e');
	return IRQ_HANDLED;
}

static int edu_probe(struct pci_dev *pci, const struct pci_device_id *id)
{
	int ret;

	if (pci_enable_device(pci))
		return -EIO;
	regs = pci_iomap(pci, 0, 0);
	ret = request_irq(pci->irq, handler, IRQF_SHARED, "edu", pci);
	pr_info("request: %d\n", ret);
	note('<');
	writel(1, regs + EDU_IRQ_RAISE);
	udelay(10);
	note('>');
	wait_event(queue, woken);
	flush_work(&work);
	tasklet_kill(&tasklet);
	pr_info("order: %s\n", order);
	free_irq(pci->irq, pci);
	pci_iounmap(pci, regs);
	pci_disable_device(pci);
	return -ENODEV;
}

static const struct pci_device_id ids[] = { { PCI_DEVICE(0x1234, 0x11e8) }, { } };
static struct pci_driver edu_driver = { .name = "edu-halves", .id_table = ids, .probe = edu_probe };
module_pci_driver(edu_driver);
MODULE_LICENSE("GPL");
