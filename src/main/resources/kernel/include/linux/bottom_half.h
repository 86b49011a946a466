#ifndef _LINUX_BH_H
#define _LINUX_BH_H
#include <linux/preempt.h>
#define local_bh_disable() __mmaplab_bh_disable(SOFTIRQ_DISABLE_OFFSET)
#define local_bh_enable() __mmaplab_bh_enable(SOFTIRQ_DISABLE_OFFSET)
#define _local_bh_enable() preempt_count_sub(SOFTIRQ_DISABLE_OFFSET)
#endif
