#ifndef _LINUX_PREEMPT_H
#define _LINUX_PREEMPT_H
#include <linux/list.h>
#define preempt_disable() (void)0
#define preempt_enable() (void)0
/* Timers and tasklets run in a softirq; nothing else does, and no driver's code runs in a hard one. */
int mmaplab_in_softirq(void);
#define in_interrupt() mmaplab_in_softirq()
#define in_irq() 0
#define in_hardirq() 0
#define in_softirq() mmaplab_in_softirq()
#define in_serving_softirq() mmaplab_in_softirq()
#define in_task() (!mmaplab_in_softirq())
#define in_atomic() (mmaplab_in_softirq() != 0)
#endif
