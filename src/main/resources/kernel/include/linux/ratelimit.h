#ifndef _LINUX_RATELIMIT_H
#define _LINUX_RATELIMIT_H
#include <linux/sched.h>
#include <linux/spinlock.h>
#include <linux/printk.h>
#endif
