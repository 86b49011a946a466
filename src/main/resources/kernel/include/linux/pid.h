#ifndef _LINUX_PID_H
#define _LINUX_PID_H
#include <linux/types.h>
#include <linux/sched.h>
#endif
