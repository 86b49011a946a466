#ifndef _LINUX_JIFFIES_H
#define _LINUX_JIFFIES_H
#include <linux/limits.h>
#include <linux/math64.h>
#include <linux/minmax.h>
#include <linux/types.h>
#include <linux/time.h>
#include <linux/typecheck.h>
#include <asm/param.h>
#define MAX_JIFFY_OFFSET ((LONG_MAX >> 1) - 1)
#define INITIAL_JIFFIES ((unsigned long)(unsigned int)(-300 * HZ))
#define TICK_NSEC (NSEC_PER_SEC / HZ)
unsigned long mmaplab_jiffies(void);
#define jiffies mmaplab_jiffies()
#define jiffies_64 ((u64)mmaplab_jiffies())
static inline u64 get_jiffies_64(void) { return jiffies_64; }
#define time_after(a, b) (typecheck(unsigned long, a) && typecheck(unsigned long, b) && ((long)((b) - (a)) < 0))
#define time_before(a, b) time_after(b, a)
#define time_after_eq(a, b) (typecheck(unsigned long, a) && typecheck(unsigned long, b) && ((long)((a) - (b)) >= 0))
#define time_before_eq(a, b) time_after_eq(b, a)
#define time_in_range(a, b, c) (time_after_eq(a, b) && time_before_eq(a, c))
#define time_in_range_open(a, b, c) (time_after_eq(a, b) && time_before(a, c))
#define time_after64(a, b) (typecheck(__u64, a) && typecheck(__u64, b) && ((__s64)((b) - (a)) < 0))
#define time_before64(a, b) time_after64(b, a)
#define time_after_eq64(a, b) (typecheck(__u64, a) && typecheck(__u64, b) && ((__s64)((a) - (b)) >= 0))
#define time_before_eq64(a, b) time_after_eq64(b, a)
#define time_in_range64(a, b, c) (time_after_eq64(a, b) && time_before_eq64(a, c))
#define time_is_before_jiffies(a) time_after(jiffies, a)
#define time_is_after_jiffies(a) time_before(jiffies, a)
#define time_is_before_eq_jiffies(a) time_after_eq(jiffies, a)
#define time_is_after_eq_jiffies(a) time_before_eq(jiffies, a)
#define time_is_before_jiffies64(a) time_after64(get_jiffies_64(), a)
#define time_is_after_jiffies64(a) time_before64(get_jiffies_64(), a)
static inline unsigned long msecs_to_jiffies(const unsigned int m)
{
	return (int)m < 0 ? MAX_JIFFY_OFFSET : ((unsigned long)m + 3) / 4;
}
static inline unsigned long usecs_to_jiffies(const unsigned int u)
{
	return u > (unsigned int)(MAX_JIFFY_OFFSET * 4000) ? MAX_JIFFY_OFFSET : (u + 3999UL) / 4000;
}
static inline unsigned long nsecs_to_jiffies(u64 n) { return n / 4000000; }
static inline u64 nsecs_to_jiffies64(u64 n) { return n / 4000000; }
static inline unsigned int jiffies_to_msecs(const unsigned long j) { return j * 4; }
static inline unsigned int jiffies_to_usecs(const unsigned long j) { return j * 4000; }
static inline u64 jiffies_to_nsecs(const unsigned long j) { return (u64)j * 4000000; }
static inline u64 jiffies64_to_nsecs(u64 j) { return j * 4000000; }
static inline u64 jiffies64_to_msecs(u64 j) { return j * 4; }
static inline unsigned long timespec64_to_jiffies(const struct timespec64 *value)
{
	return value->tv_sec >= MAX_JIFFY_OFFSET / HZ ? MAX_JIFFY_OFFSET
		: value->tv_sec * HZ + (value->tv_nsec + TICK_NSEC - 1) / TICK_NSEC;
}
static inline void jiffies_to_timespec64(const unsigned long j, struct timespec64 *value)
{
	value->tv_sec = j / HZ;
	value->tv_nsec = j % HZ * TICK_NSEC;
}
static inline clock_t jiffies_to_clock_t(unsigned long x) { return x * USER_HZ / HZ; }
static inline unsigned long clock_t_to_jiffies(unsigned long x) { return x * HZ / USER_HZ; }
static inline clock_t jiffies_delta_to_clock_t(long delta) { return jiffies_to_clock_t(delta > 0 ? delta : 0); }
static inline unsigned int jiffies_delta_to_msecs(long delta) { return jiffies_to_msecs(delta > 0 ? delta : 0); }
static inline u64 nsec_to_clock_t(u64 x) { return x / (NSEC_PER_SEC / USER_HZ); }
#endif
