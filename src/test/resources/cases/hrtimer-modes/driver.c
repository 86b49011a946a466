/* High-resolution timers: modes, forward, restart, cancel, what is active and queued when, and sleeping until one. */
#include <linux/delay.h>
#include <linux/hrtimer.h>
#include <linux/module.h>
#include <linux/sched.h>

MODULE_LICENSE("GPL");

static struct hrtimer timer;
static int shots, wanted;
static u64 overruns;
static ktime_t started;

static enum hrtimer_restart fired(struct hrtimer *t)
{
	pr_info("shot %d: early %d queued %d active %d running %d\n", shots, ktime_before(ktime_get(), started), hrtimer_is_queued(t),
		hrtimer_active(t), hrtimer_callback_running(t));
	pr_info("cancel from inside: %d\n", hrtimer_try_to_cancel(t));
	if (++shots == wanted)
		return HRTIMER_NORESTART;
	overruns = hrtimer_forward_now(t, ms_to_ktime(2));
	pr_info("forward %d, remaining positive %d\n", overruns > 0, hrtimer_get_remaining(t) > 0);
	return HRTIMER_RESTART;
}

static void run(int count, ktime_t time, enum hrtimer_mode mode)
{
	shots = 0;
	wanted = count;
	started = ktime_get();
	hrtimer_start(&timer, time, mode);
	pr_info("started: queued %d active %d\n", hrtimer_is_queued(&timer), hrtimer_active(&timer));
	msleep(50);
	pr_info("after: shots %d active %d cancel %d\n", shots, hrtimer_active(&timer), hrtimer_cancel(&timer));
}

static int __init hr_init(void)
{
	ktime_t t;
	u64 n;
	int ret;

	hrtimer_init(&timer, CLOCK_MONOTONIC, HRTIMER_MODE_REL);
	timer.function = fired;
	pr_info("idle: queued %d active %d cancel %d\n", hrtimer_is_queued(&timer), hrtimer_active(&timer), hrtimer_cancel(&timer));
	run(1, ms_to_ktime(5), HRTIMER_MODE_REL);
	run(3, ktime_set(0, 3 * NSEC_PER_MSEC), HRTIMER_MODE_REL);
	run(1, ktime_add_ms(ktime_get(), 4), HRTIMER_MODE_ABS);
	hrtimer_init(&timer, CLOCK_REALTIME, HRTIMER_MODE_ABS);
	timer.function = fired;
	run(1, ktime_add_ms(ktime_get_real(), 3), HRTIMER_MODE_ABS);
	hrtimer_start(&timer, ms_to_ktime(1000), HRTIMER_MODE_REL);
	pr_info("cancelled: %d, again %d\n", hrtimer_cancel(&timer), hrtimer_try_to_cancel(&timer));
	hrtimer_set_expires(&timer, ms_to_ktime(10));
	n = hrtimer_forward(&timer, ms_to_ktime(5), ms_to_ktime(3));
	pr_info("forward before expiry: %llu, expires %lld\n", n, ktime_to_ms(hrtimer_get_expires(&timer)));
	n = hrtimer_forward(&timer, ms_to_ktime(21), ms_to_ktime(3));
	pr_info("forward after it: %llu, expires %lld\n", n, ktime_to_ms(hrtimer_get_expires(&timer)));
	n = hrtimer_forward(&timer, ms_to_ktime(22), ms_to_ktime(3));
	pr_info("forward at it: %llu, expires %lld\n", n, ktime_to_ms(hrtimer_get_expires(&timer)));
	t = ms_to_ktime(3);
	set_current_state(TASK_UNINTERRUPTIBLE);
	started = ktime_get();
	ret = schedule_hrtimeout(&t, HRTIMER_MODE_REL);
	pr_info("schedule_hrtimeout %d, long enough %d\n", ret, ktime_ms_delta(ktime_get(), started) >= 3);
	t = 0;
	set_current_state(TASK_UNINTERRUPTIBLE);
	pr_info("of nothing %d\n", schedule_hrtimeout_range(&t, 100, HRTIMER_MODE_REL));
	return 0;
}
static void __exit hr_exit(void) { hrtimer_cancel(&timer); }
module_init(hr_init);
module_exit(hr_exit);
