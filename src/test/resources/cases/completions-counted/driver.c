/* Completions count: complete before and after the wait, complete_all, reinit, try, timeouts, interrupted and killed waits. */
#include <linux/completion.h>
#include <linux/delay.h>
#include <linux/kthread.h>
#include <linux/module.h>
#include <linux/sched/signal.h>

MODULE_LICENSE("GPL");

static DECLARE_COMPLETION(done);
static struct completion later;

static void stay(void)
{
	while (!kthread_should_stop())
		schedule_timeout_uninterruptible(1);
}
static int waiter(void *data)
{
	wait_for_completion(&later);
	pr_info("%s goes on\n", current->comm);
	stay();
	return 0;
}
static int signalled(void *data)
{
	int ret;

	allow_signal(SIGUSR1);
	ret = wait_for_completion_interruptible(&later);
	pr_info("interruptible %d\n", ret);
	pr_info("interruptible with a timeout %ld\n", wait_for_completion_interruptible_timeout(&later, HZ));
	pr_info("killable with a timeout %ld\n", wait_for_completion_killable_timeout(&later, 2));
	ret = wait_for_completion_killable(&later);
	pr_info("killable %d\n", ret);
	stay();
	return 0;
}

static int __init done_init(void)
{
	struct task_struct *k[4];
	long left;
	int n = 0;

	init_completion(&later);
	pr_info("done %d try %d\n", completion_done(&done), try_wait_for_completion(&done));
	complete(&done);
	complete(&done);
	pr_info("count %u done %d\n", done.done, completion_done(&done));
	wait_for_completion(&done);
	pr_info("try %d", try_wait_for_completion(&done));
	pr_cont(", again %d\n", try_wait_for_completion(&done));
	pr_info("timeout %ld\n", wait_for_completion_timeout(&done, 2));
	complete_all(&done);
	wait_for_completion(&done);
	left = wait_for_completion_timeout(&done, 10);
	pr_info("after all: count %x, time left %ld\n", done.done, left);
	pr_info("no time, but done: %ld\n", wait_for_completion_timeout(&done, 0));
	reinit_completion(&done);
	pr_info("again: %u, no time: %ld\n", done.done, wait_for_completion_timeout(&done, 0));

	k[n++] = kthread_run(waiter, NULL, "first");
	msleep(10);
	k[n++] = kthread_run(waiter, NULL, "second");
	msleep(10);
	complete(&later);
	msleep(10);
	pr_info("one\n");
	complete_all(&later);
	msleep(10);
	pr_info("all\n");
	while (n)
		kthread_stop(k[--n]);
	reinit_completion(&later);
	k[n++] = kthread_run(signalled, NULL, "signalled");
	msleep(10);
	send_sig(SIGUSR1, k[0], 1);
	msleep(40);
	complete(&later);
	msleep(10);
	kthread_stop(k[--n]);
	return 0;
}
static void __exit done_exit(void) { }
module_init(done_init);
module_exit(done_exit);
