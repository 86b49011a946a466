/* Clocks and their relations, ktime and timespec arithmetic, jiffies and their conversions, wrap included. */
#include <linux/delay.h>
#include <linux/jiffies.h>
#include <linux/ktime.h>
#include <linux/module.h>
#include <linux/timekeeping.h>

MODULE_LICENSE("GPL");

static int __init clock_init(void)
{
	struct timespec64 a = { 5, 900000000 }, b = { 2, 200000000 }, t, real;
	unsigned long j = jiffies, wrap = ULONG_MAX - 1;
	ktime_t k, boot;
	struct tm tm;
	u64 ns;

	k = ktime_get();
	boot = ktime_get_boottime();
	ns = ktime_get_ns();
	pr_info("in order %d, boottime %d, seconds %d\n", ns >= ktime_to_ns(k), ktime_compare(boot, k) >= 0,
		ktime_get_seconds() >= ktime_to_ms(k) / 1000);
	ktime_get_real_ts64(&real);
	pr_info("real is after 2020 %d, same second %d\n", real.tv_sec > 1577836800, ktime_get_real_seconds() - real.tv_sec <= 1);
	msleep(20);
	pr_info("slept: ms %d us %d jiffies %d\n", ktime_ms_delta(ktime_get(), k) >= 20, ktime_us_delta(ktime_get(), k) >= 20000,
		time_after_eq(jiffies, j + 5));
	t = timespec64_add(a, b);
	pr_info("add %lld.%09ld", t.tv_sec, t.tv_nsec);
	t = timespec64_sub(b, a);
	pr_cont(", sub %lld.%09ld", t.tv_sec, t.tv_nsec);
	t = ns_to_timespec64(-1);
	pr_cont(", ns -1 is %lld.%09ld, compare %d %d, ns %lld\n", t.tv_sec, t.tv_nsec, timespec64_compare(&a, &b) > 0,
		timespec64_equal(&a, &a), timespec64_to_ns(&a));
	k = ktime_set(1, 500000000);
	pr_info("ktime %lld us %lld ms %lld, plus %lld, minus %lld\n", k, ktime_to_us(k), ktime_to_ms(k), ktime_add_us(k, 5), ktime_sub_ms(k, 501));
	pr_info("far %d, before %d after %d, divns %lld\n", ktime_set(KTIME_SEC_MAX, 5) == KTIME_MAX, ktime_before(k, ktime_add_ns(k, 1)),
		ktime_after(k, k), ktime_divns(k, 7));
	pr_info("HZ %d: %lu %lu %lu %lu, %u %u %llu\n", HZ, msecs_to_jiffies(0), msecs_to_jiffies(1), msecs_to_jiffies(1000),
		msecs_to_jiffies(1001), jiffies_to_msecs(10), jiffies_to_usecs(1), jiffies_to_nsecs(2));
	pr_info("for ever %d, usecs %lu %lu, nsecs %lu\n", msecs_to_jiffies(-1) == MAX_JIFFY_OFFSET, usecs_to_jiffies(1), usecs_to_jiffies(8001),
		nsecs_to_jiffies(7999999));
	pr_info("clock_t %ld, back %lu, timespec %lu\n", jiffies_to_clock_t(250), clock_t_to_jiffies(100), timespec64_to_jiffies(&b));
	pr_info("wrap: after %d before %d eq %d range %d\n", time_after(wrap + 5, wrap), time_before(wrap, wrap + 5), time_after_eq(wrap, wrap),
		time_in_range(wrap + 1, wrap, wrap + 2));
	pr_info("jiffies64 %d, passed %d, to come %d\n", (unsigned long)get_jiffies_64() - jiffies <= 1, time_is_before_jiffies(j),
		time_is_after_jiffies(jiffies + 100));
	time64_to_tm(951782400 + 3661, 3600, &tm);
	pr_info("%ld-%d-%d %d:%d:%d weekday %d yearday %d\n", tm.tm_year + 1900, tm.tm_mon + 1, tm.tm_mday, tm.tm_hour, tm.tm_min, tm.tm_sec,
		tm.tm_wday, tm.tm_yday);
	pr_info("mktime64 %lld\n", mktime64(2000, 2, 29, 1, 1, 1));
	pr_info("round_jiffies %d\n", round_jiffies(jiffies + 1000) % HZ == 0);
	return 0;
}
static void __exit clock_exit(void) { }
module_init(clock_init);
module_exit(clock_exit);
