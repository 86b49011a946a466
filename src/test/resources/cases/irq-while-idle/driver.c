/* Who is interrupted: the idle task while all sleep, the driver that spins, and what may be done there. */
#include <linux/completion.h>
#include <linux/delay.h>
#include <linux/interrupt.h>
#include <linux/module.h>
#include <linux/pci.h>
#include <linux/sched.h>
#include <linux/slab.h>

static void __iomem *regs;
static DECLARE_COMPLETION(done);
static volatile int flag;
static char whom[TASK_COMM_LEN];
static int pid, allocated, count;

static irqreturn_t handler(int irq, void *data)
{
	u32 cause = readl(regs + 0x24);
	void *p;

	if (!cause)
		return IRQ_NONE;
	writel(cause, regs + 0x64);
	strscpy(whom, current->comm, sizeof(whom));
	pid = current->pid;
	count = preempt_count() >> 16;
	p = kmalloc(100, GFP_ATOMIC);
	allocated = p != NULL;
	kfree(p);
	flag = 1;
	complete(&done);
	return IRQ_HANDLED;
}

static void transfer(u32 command)
{
	flag = 0;
	reinit_completion(&done);
	writel(0x40000, regs + 0x88);
	writel(0x1000000, regs + 0x80);
	writel(4, regs + 0x90);
	writel(command, regs + 0x98);
}

static int edu_probe(struct pci_dev *pci, const struct pci_device_id *id)
{
	unsigned long start;
	int ret;

	if (pci_enable_device(pci))
		return -EIO;
	pci_set_master(pci);
	regs = pci_iomap(pci, 0, 0);
	ret = request_irq(pci->irq, handler, 0, "idle", pci);
	pr_info("request: %d\n", ret);

	transfer(5);
	wait_for_completion(&done);
	pr_info("asleep: interrupted %s, pid %d, hardirqs %d, allocated %d\n", whom, pid, count, allocated);
	transfer(5);
	while (!flag)
		cpu_relax();
	pr_info("spinning: interrupted %s, myself %d\n", whom, pid == current->pid);
	transfer(5);
	mdelay(200);
	pr_info("mdelay: flag %d, interrupted %s\n", flag, whom);
	transfer(5);
	while (readl(regs + 0x98) & 1)
		;
	udelay(10);
	pr_info("polling: flag %d\n", flag);
	transfer(1);
	start = jiffies;
	while (readl(regs + 0x98) & 1)
		msleep(10);
	pr_info("without an interrupt: flag %d, took 100 ms %d\n", flag, jiffies_to_msecs(jiffies - start) >= 90);
	transfer(5);
	pr_info("timeout: %d\n", wait_for_completion_timeout(&done, msecs_to_jiffies(20)) == 0);
	pr_info("then: %d\n", wait_for_completion_timeout(&done, HZ) > 0);
	free_irq(pci->irq, pci);
	pci_iounmap(pci, regs);
	pci_disable_device(pci);
	return -ENODEV;
}

static const struct pci_device_id ids[] = { { PCI_DEVICE(0x1234, 0x11e8) }, { } };
static struct pci_driver edu_driver = { .name = "edu-idle", .id_table = ids, .probe = edu_probe };
module_pci_driver(edu_driver);
MODULE_LICENSE("GPL");
