#ifndef _LINUX_PREEMPT_H
#define _LINUX_PREEMPT_H
#include <linux/list.h>
#define preempt_disable() (void)0
#define preempt_enable() (void)0
#define in_interrupt() 0
#define in_irq() 0
#define in_softirq() 0
#define in_task() 1
#define in_atomic() 0
#endif
