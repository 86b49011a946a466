#ifndef _LINUX_JIFFIES_H
#define _LINUX_JIFFIES_H
#include <linux/limits.h>
#include <linux/math64.h>
#include <linux/minmax.h>
#include <linux/types.h>
#include <linux/time.h>
#include <linux/typecheck.h>
#define HZ 250
#define USER_HZ 100
#define MAX_JIFFY_OFFSET ((LONG_MAX >> 1) - 1)
unsigned long mmaplab_jiffies(void);
#define jiffies mmaplab_jiffies()
#define jiffies_64 ((u64)mmaplab_jiffies())
#define get_jiffies_64() jiffies_64
#define time_after(a, b) (typecheck(unsigned long, a) && typecheck(unsigned long, b) && (long)((b) - (a)) < 0)
#define time_before(a, b) time_after(b, a)
#define time_after_eq(a, b) (typecheck(unsigned long, a) && typecheck(unsigned long, b) && (long)((a) - (b)) >= 0)
#define time_before_eq(a, b) time_after_eq(b, a)
#define time_is_before_jiffies(a) time_after(jiffies, a)
#define time_is_after_jiffies(a) time_before(jiffies, a)
static inline unsigned long msecs_to_jiffies(unsigned int m) { return (int)m < 0 ? MAX_JIFFY_OFFSET : (m + 3) / 4; }
static inline unsigned long usecs_to_jiffies(unsigned int u) { return (u + 3999UL) / 4000; }
static inline unsigned long nsecs_to_jiffies(u64 n) { return n / 4000000; }
static inline unsigned int jiffies_to_msecs(unsigned long j) { return j * 4; }
static inline unsigned int jiffies_to_usecs(unsigned long j) { return j * 4000; }
static inline u64 jiffies_to_nsecs(unsigned long j) { return (u64)j * 4000000; }
#endif
