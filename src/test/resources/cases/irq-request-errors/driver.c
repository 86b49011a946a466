/* What request_irq() and its kin refuse, and what the log says of it. */
#include <linux/interrupt.h>
#include <linux/module.h>
#include <linux/pci.h>

static int one, two;

static irqreturn_t handler(int irq, void *data)
{
	return IRQ_NONE;
}

static irqreturn_t thread(int irq, void *data)
{
	return IRQ_HANDLED;
}

static int __init errors_init(void)
{
	struct pci_dev *pci = pci_get_device(0x1234, 0x11e8, NULL);
	unsigned int irq = pci->irq;
	int ret;

	if (pci_enable_device(pci))
		return -EIO;
	pr_info("shared without a cookie: %d\n", request_irq(irq, handler, IRQF_SHARED, "mine", NULL));
	pr_info("no handler: %d\n", request_irq(irq, NULL, IRQF_SHARED, "mine", &one));
	pr_info("no such line: %d %d\n", request_irq(1000, handler, 0, "mine", &one), request_irq(-1, handler, 0, "mine", &one));
	pr_info("not connected: %d\n", request_irq(IRQ_NOTCONNECTED, handler, 0, "mine", &one));
	pr_info("shared and not enabled: %d\n", request_irq(irq, handler, IRQF_SHARED | IRQF_NO_AUTOEN, "mine", &one));
	pr_info("the timer's: %d, the clock's: %d\n", request_irq(0, handler, IRQF_SHARED, "mine", &one),
		request_irq(8, handler, 0, "mine", &one));
	pr_info("free and alone: %d\n", ret = request_irq(irq, handler, 0, "alone", NULL));
	pr_info("has action: %d\n", irq_has_action(irq));
	pr_info("a second one: %d\n", request_irq(irq, handler, IRQF_SHARED, "second", &two));
	if (ret == 0)
		pr_info("freed: %s\n", (const char *)free_irq(irq, NULL));
	pr_info("has action: %d\n", irq_has_action(irq));
	pr_info("shared: %d %d\n", request_irq(irq, handler, IRQF_SHARED, "first", &one),
		request_irq(irq, handler, IRQF_SHARED, "second", &two));
	pr_info("not shared: %d\n", request_irq(irq, handler, 0, "third", &ret));
	pr_info("other trigger: %d\n", request_irq(irq, handler, IRQF_SHARED | IRQF_TRIGGER_RISING, "third", &ret));
	pr_info("oneshot: %d\n", request_threaded_irq(irq, handler, thread, IRQF_SHARED | IRQF_ONESHOT, "third", &ret));
	free_irq(irq, &one);
	free_irq(irq, &two);
	pr_info("thread alone: %d\n", request_threaded_irq(irq, NULL, thread, IRQF_SHARED, "threaded", &one));
	ret = request_threaded_irq(irq, NULL, thread, IRQF_SHARED | IRQF_ONESHOT, "threaded", &one);
	pr_info("thread alone, oneshot: %d\n", ret);
	if (ret == 0)
		free_irq(irq, &one);
	pr_info("any context: %d\n", ret = request_any_context_irq(irq, handler, IRQF_SHARED, "any", &one));
	if (ret >= 0)
		free_irq(irq, &one);
	pci_disable_device(pci);
	pci_dev_put(pci);
	return 0;
}

static void __exit errors_exit(void)
{
}

module_init(errors_init);
module_exit(errors_exit);
MODULE_LICENSE("GPL");
