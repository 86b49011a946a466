#ifndef _LINUX_KTIME_H
#define _LINUX_KTIME_H
#include <asm/bug.h>
#include <linux/time.h>
#include <linux/jiffies.h>
typedef s64 ktime_t;
#define LOW_RES_NSEC TICK_NSEC
u64 ktime_get_ns(void);
u64 ktime_get_real_ns(void);
static inline u64 ktime_get_boottime_ns(void) { return ktime_get_ns(); }
static inline u64 ktime_get_raw_ns(void) { return ktime_get_ns(); }
static inline u64 ktime_get_mono_fast_ns(void) { return ktime_get_ns(); }
static inline u64 ktime_get_raw_fast_ns(void) { return ktime_get_ns(); }
static inline u64 ktime_get_boot_fast_ns(void) { return ktime_get_ns(); }
static inline u64 ktime_get_real_fast_ns(void) { return ktime_get_real_ns(); }
static inline u64 ktime_get_clocktai_ns(void) { return ktime_get_real_ns(); }
static inline u64 __mmaplab_tick(u64 ns) { return ns - ns % TICK_NSEC; }
static inline u64 ktime_get_coarse_ns(void) { return __mmaplab_tick(ktime_get_ns()); }
static inline u64 ktime_get_coarse_real_ns(void) { return ktime_get_real_ns() - ktime_get_ns() % TICK_NSEC; }
static inline u64 ktime_get_coarse_boottime_ns(void) { return ktime_get_coarse_ns(); }
static inline ktime_t ktime_get(void) { return ktime_get_ns(); }
static inline ktime_t ktime_get_raw(void) { return ktime_get_ns(); }
static inline ktime_t ktime_get_boottime(void) { return ktime_get_ns(); }
static inline ktime_t ktime_get_real(void) { return ktime_get_real_ns(); }
static inline ktime_t ktime_get_clocktai(void) { return ktime_get_real_ns(); }
static inline ktime_t ktime_get_coarse(void) { return ktime_get_coarse_ns(); }
static inline ktime_t ktime_get_coarse_real(void) { return ktime_get_coarse_real_ns(); }
static inline ktime_t ktime_get_coarse_boottime(void) { return ktime_get_coarse_ns(); }
#define local_clock() ktime_get_ns()
#define sched_clock() ktime_get_ns()
static inline time64_t ktime_get_seconds(void) { return ktime_get_ns() / NSEC_PER_SEC; }
static inline time64_t ktime_get_boottime_seconds(void) { return ktime_get_seconds(); }
static inline time64_t ktime_get_real_seconds(void) { return ktime_get_real_ns() / NSEC_PER_SEC; }
static inline void ktime_get_ts64(struct timespec64 *ts) { *ts = ns_to_timespec64(ktime_get_ns()); }
static inline void ktime_get_raw_ts64(struct timespec64 *ts) { ktime_get_ts64(ts); }
static inline void ktime_get_boottime_ts64(struct timespec64 *ts) { ktime_get_ts64(ts); }
static inline void ktime_get_real_ts64(struct timespec64 *ts) { *ts = ns_to_timespec64(ktime_get_real_ns()); }
static inline void ktime_get_clocktai_ts64(struct timespec64 *ts) { ktime_get_real_ts64(ts); }
static inline void ktime_get_coarse_ts64(struct timespec64 *ts) { *ts = ns_to_timespec64(ktime_get_coarse_ns()); }
static inline void ktime_get_coarse_real_ts64(struct timespec64 *ts) { *ts = ns_to_timespec64(ktime_get_coarse_real_ns()); }
#define getboottime64(ts) (*(ts) = ns_to_timespec64(ktime_get_real_ns() - ktime_get_ns()))
static inline ktime_t ktime_set(const s64 secs, const unsigned long nsecs)
{
	return secs >= KTIME_SEC_MAX ? KTIME_MAX : secs * NSEC_PER_SEC + (s64)nsecs;
}
#define ktime_sub(lhs, rhs) ((lhs) - (rhs))
#define ktime_add(lhs, rhs) ((lhs) + (rhs))
#define ktime_add_unsafe(lhs, rhs) ((u64)(lhs) + (rhs))
#define ktime_add_ns(kt, nsval) ((kt) + (nsval))
#define ktime_sub_ns(kt, nsval) ((kt) - (nsval))
static inline ktime_t ktime_add_us(const ktime_t kt, const u64 usec) { return kt + usec * NSEC_PER_USEC; }
static inline ktime_t ktime_add_ms(const ktime_t kt, const u64 msec) { return kt + msec * NSEC_PER_MSEC; }
static inline ktime_t ktime_sub_us(const ktime_t kt, const u64 usec) { return kt - usec * NSEC_PER_USEC; }
static inline ktime_t ktime_sub_ms(const ktime_t kt, const u64 msec) { return kt - msec * NSEC_PER_MSEC; }
static inline ktime_t ktime_add_safe(const ktime_t lhs, const ktime_t rhs)
{
	ktime_t res = (u64)lhs + rhs;

	return res < 0 || res < lhs || res < rhs ? ktime_set(KTIME_SEC_MAX, 0) : res;
}
static inline s64 ktime_to_ns(const ktime_t kt) { return kt; }
static inline ktime_t ns_to_ktime(u64 ns) { return ns; }
static inline ktime_t ms_to_ktime(u64 ms) { return ms * NSEC_PER_MSEC; }
static inline ktime_t us_to_ktime(u64 us) { return us * NSEC_PER_USEC; }
static inline s64 ktime_to_us(const ktime_t kt) { return kt / NSEC_PER_USEC; }
static inline s64 ktime_to_ms(const ktime_t kt) { return kt / NSEC_PER_MSEC; }
static inline s64 ktime_divns(const ktime_t kt, s64 div) { return kt / div; }
static inline ktime_t timespec64_to_ktime(struct timespec64 ts) { return ktime_set(ts.tv_sec, ts.tv_nsec); }
#define ktime_to_timespec64(kt) ns_to_timespec64((kt))
static inline bool ktime_to_timespec64_cond(const ktime_t kt, struct timespec64 *ts)
{
	if (!kt)
		return false;
	*ts = ktime_to_timespec64(kt);
	return true;
}
static inline s64 ktime_us_delta(const ktime_t later, const ktime_t earlier) { return ktime_to_us(later - earlier); }
static inline s64 ktime_ms_delta(const ktime_t later, const ktime_t earlier) { return ktime_to_ms(later - earlier); }
static inline int ktime_compare(const ktime_t a, const ktime_t b) { return a < b ? -1 : a > b; }
static inline bool ktime_after(const ktime_t a, const ktime_t b) { return a > b; }
static inline bool ktime_before(const ktime_t a, const ktime_t b) { return a < b; }
#endif
