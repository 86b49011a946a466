#ifndef _LINUX_RTC_H_
#define _LINUX_RTC_H_
#include <linux/types.h>
#include <linux/ktime.h>
#include <uapi/linux/rtc.h>
#endif
