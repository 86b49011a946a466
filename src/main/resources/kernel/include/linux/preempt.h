#ifndef _LINUX_PREEMPT_H
#define _LINUX_PREEMPT_H
#include <linux/cleanup.h>
#include <linux/linkage.h>
#include <linux/list.h>
#include <linux/compiler.h>

/* What the processor is doing; saved and restored with the task. pending: an interrupt or softirq waits to be let in. */
struct mmaplab_cpu {
	int count;
	int irqs_off;
	int pending;
	int rcu;
};
extern struct mmaplab_cpu mmaplab_cpu;
void mmaplab_interrupts(void);

#define PREEMPT_BITS 8
#define SOFTIRQ_BITS 8
#define HARDIRQ_BITS 4
#define NMI_BITS 4
#define PREEMPT_SHIFT 0
#define SOFTIRQ_SHIFT 8
#define HARDIRQ_SHIFT 16
#define NMI_SHIFT 20
#define PREEMPT_MASK 0x000000ffUL
#define SOFTIRQ_MASK 0x0000ff00UL
#define HARDIRQ_MASK 0x000f0000UL
#define NMI_MASK 0x00f00000UL
#define PREEMPT_OFFSET 0x1UL
#define SOFTIRQ_OFFSET 0x100UL
#define HARDIRQ_OFFSET 0x10000UL
#define NMI_OFFSET 0x100000UL
#define SOFTIRQ_DISABLE_OFFSET (2 * SOFTIRQ_OFFSET)
#define preempt_count() (mmaplab_cpu.count & 0x7fffffff)
#define nmi_count() (preempt_count() & NMI_MASK)
#define hardirq_count() (preempt_count() & HARDIRQ_MASK)
#define softirq_count() (preempt_count() & SOFTIRQ_MASK)
#define irq_count() (preempt_count() & (NMI_MASK | HARDIRQ_MASK | SOFTIRQ_MASK))
#define in_nmi() nmi_count()
#define in_hardirq() hardirq_count()
#define in_serving_softirq() (softirq_count() & SOFTIRQ_OFFSET)
#define in_task() (!(preempt_count() & (NMI_MASK | HARDIRQ_MASK | SOFTIRQ_OFFSET)))
#define in_irq() hardirq_count()
#define in_softirq() softirq_count()
#define in_interrupt() irq_count()
#define in_atomic() (preempt_count() != 0)
#define preemptible() (preempt_count() == 0 && !irqs_disabled())
#define preempt_count_add(val) ((void)(mmaplab_cpu.count += (val)))
#define preempt_count_sub(val) ((void)(mmaplab_cpu.count -= (val)))
#define preempt_count_inc() preempt_count_add(1)
#define preempt_count_dec() preempt_count_sub(1)
#define preempt_disable() preempt_count_inc()
#define preempt_enable() preempt_count_dec()
#define preempt_enable_no_resched() preempt_count_dec()
#define preempt_disable_notrace() preempt_count_inc()
#define preempt_enable_notrace() preempt_count_dec()
#define migrate_disable() preempt_count_add(0)
#define migrate_enable() preempt_count_add(0)
#define __mmaplab_bh_disable(n) preempt_count_add(n)
static inline void __mmaplab_bh_enable(int n)
{
	mmaplab_cpu.count -= n - 1;
	if (mmaplab_cpu.pending)
		mmaplab_interrupts();
	mmaplab_cpu.count--;
}
DEFINE_LOCK_GUARD_0(preempt, preempt_disable(), preempt_enable())
#endif
