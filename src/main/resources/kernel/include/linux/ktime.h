#ifndef _LINUX_KTIME_H
#define _LINUX_KTIME_H
#include <linux/time.h>
#include <linux/jiffies.h>
typedef s64 ktime_t;
#define KTIME_MAX ((s64)~((u64)1 << 63))
u64 ktime_get_ns(void);
u64 ktime_get_real_ns(void);
#define ktime_get_boottime_ns() ktime_get_ns()
#define ktime_get_raw_ns() ktime_get_ns()
#define ktime_get_mono_fast_ns() ktime_get_ns()
#define ktime_get() ((ktime_t)ktime_get_ns())
#define ktime_get_raw() ((ktime_t)ktime_get_ns())
#define ktime_get_boottime() ((ktime_t)ktime_get_ns())
#define ktime_get_real() ((ktime_t)ktime_get_real_ns())
#define local_clock() ktime_get_ns()
#define ktime_get_seconds() ((time64_t)(ktime_get_ns() / NSEC_PER_SEC))
#define ktime_get_boottime_seconds() ktime_get_seconds()
#define ktime_get_real_seconds() ((time64_t)(ktime_get_real_ns() / NSEC_PER_SEC))
static inline void ktime_get_ts64(struct timespec64 *ts) { *ts = ns_to_timespec64(ktime_get_ns()); }
static inline void ktime_get_real_ts64(struct timespec64 *ts) { *ts = ns_to_timespec64(ktime_get_real_ns()); }
#define ktime_get_boottime_ts64(ts) ktime_get_ts64(ts)
static inline ktime_t ktime_set(s64 secs, unsigned long nsecs) { return secs * NSEC_PER_SEC + (s64)nsecs; }
#define ktime_sub(lhs, rhs) ((lhs) - (rhs))
#define ktime_add(lhs, rhs) ((lhs) + (rhs))
#define ktime_add_ns(kt, nsval) ((kt) + (nsval))
#define ktime_sub_ns(kt, nsval) ((kt) - (nsval))
#define ktime_to_ns(kt) (kt)
#define ns_to_ktime(ns) ((ktime_t)(ns))
#define ms_to_ktime(ms) ((ktime_t)((ms) * NSEC_PER_MSEC))
static inline s64 ktime_to_us(ktime_t kt) { return kt / NSEC_PER_USEC; }
static inline s64 ktime_to_ms(ktime_t kt) { return kt / NSEC_PER_MSEC; }
#define ktime_us_delta(later, earlier) ktime_to_us(ktime_sub(later, earlier))
#define ktime_ms_delta(later, earlier) ktime_to_ms(ktime_sub(later, earlier))
static inline int ktime_compare(ktime_t a, ktime_t b) { return a < b ? -1 : a > b; }
#define ktime_after(a, b) ((a) > (b))
#define ktime_before(a, b) ((a) < (b))
#endif
