/* Notifier chains of each kind: priority, order of equals, stopping, errors as results, twice and never registered. */
#include <linux/module.h>
#include <linux/notifier.h>

MODULE_LICENSE("GPL");

static int heard(struct notifier_block *nb, unsigned long action, void *data);
static struct notifier_block low = { .notifier_call = heard, .priority = -5 };
static struct notifier_block first = { .notifier_call = heard };
static struct notifier_block second = { .notifier_call = heard };
static struct notifier_block high = { .notifier_call = heard, .priority = 10 };
static struct notifier_block *refuses;
static BLOCKING_NOTIFIER_HEAD(blocking);
static ATOMIC_NOTIFIER_HEAD(atomic);
static RAW_NOTIFIER_HEAD(raw);
SRCU_NOTIFIER_HEAD_STATIC(srcu);

static int heard(struct notifier_block *nb, unsigned long action, void *data)
{
	const char *who = nb == &low ? "low" : nb == &first ? "first" : nb == &second ? "second" : "high";

	pr_info("  %s: %lu %s\n", who, action, (char *)data);
	if (nb == refuses && action < 10)
		return notifier_from_errno(-EBUSY);
	return nb == &high ? NOTIFY_OK : NOTIFY_DONE;
}
static int __init notify_init(void)
{
	int ret;

	pr_info("register %d %d", blocking_notifier_chain_register(&blocking, &low), blocking_notifier_chain_register(&blocking, &first));
	pr_cont(" %d %d\n", blocking_notifier_chain_register(&blocking, &high), blocking_notifier_chain_register(&blocking, &second));
	ret = blocking_notifier_call_chain(&blocking, 1, "hello");
	pr_info("result %x\n", ret);
	refuses = &first;
	ret = blocking_notifier_call_chain(&blocking, 2, "refused");
	pr_info("result %x, errno %d\n", ret, notifier_to_errno(ret));
	ret = blocking_notifier_call_chain_robust(&blocking, 3, 13, "undone");
	pr_info("result %x\n", ret);
	pr_info("unregister %d", blocking_notifier_chain_unregister(&blocking, &first));
	pr_cont(", again %d\n", blocking_notifier_chain_unregister(&blocking, &first));
	pr_info("result %x\n", blocking_notifier_call_chain(&blocking, 4, "without"));
	blocking_notifier_chain_unregister(&blocking, &low);
	blocking_notifier_chain_unregister(&blocking, &high);
	blocking_notifier_chain_unregister(&blocking, &second);
	pr_info("empty %x\n", blocking_notifier_call_chain(&blocking, 5, ""));
	refuses = NULL;
	atomic_notifier_chain_register(&atomic, &high);
	pr_info("unique %d\n", atomic_notifier_chain_register_unique_prio(&atomic, &first));
	pr_info("unique again %d\n", atomic_notifier_chain_register_unique_prio(&atomic, &second));
	pr_info("atomic %x\n", atomic_notifier_call_chain(&atomic, 6, "atomic"));
	atomic_notifier_chain_unregister(&atomic, &high);
	atomic_notifier_chain_unregister(&atomic, &first);
	raw_notifier_chain_register(&raw, &second);
	pr_info("raw %x\n", raw_notifier_call_chain(&raw, 7, "raw"));
	raw_notifier_chain_unregister(&raw, &second);
	srcu_notifier_chain_register(&srcu, &low);
	pr_info("srcu %x\n", srcu_notifier_call_chain(&srcu, 8, "srcu"));
	pr_info("unregister %d\n", srcu_notifier_chain_unregister(&srcu, &low));
	return 0;
}
static void __exit notify_exit(void) { }
module_init(notify_init);
module_exit(notify_exit);
