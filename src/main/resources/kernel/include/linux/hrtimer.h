#ifndef _LINUX_HRTIMER_H
#define _LINUX_HRTIMER_H
#include <linux/ktime.h>
#include <linux/timer.h>
enum hrtimer_mode { HRTIMER_MODE_ABS, HRTIMER_MODE_REL };
#endif
