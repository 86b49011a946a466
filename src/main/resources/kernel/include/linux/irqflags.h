#ifndef _LINUX_IRQFLAGS_H
#define _LINUX_IRQFLAGS_H
#include <linux/cleanup.h>
#include <linux/types.h>
#include <linux/typecheck.h>
#include <linux/preempt.h>
/* The flags register of a processor that may be interrupted has bit 9 set. */
#define local_save_flags(flags) do { typecheck(unsigned long, flags); flags = mmaplab_irq_flags(); } while (0)
#define local_irq_save(flags) do { typecheck(unsigned long, flags); flags = mmaplab_irq_flags(); \
	mmaplab_cpu.irqs_off = 1; } while (0)
#define local_irq_restore(flags) do { typecheck(unsigned long, flags); mmaplab_irq_restore(flags); } while (0)
#define local_irq_disable() do { mmaplab_cpu.irqs_off = 1; } while (0)
#define local_irq_enable() mmaplab_irq_enable()
#define irqs_disabled() (mmaplab_cpu.irqs_off != 0)
#define irqs_disabled_flags(flags) (!((flags) & 0x200))
#define raw_local_irq_save(flags) local_irq_save(flags)
#define raw_local_irq_restore(flags) local_irq_restore(flags)
#define raw_local_irq_disable() local_irq_disable()
#define raw_local_irq_enable() local_irq_enable()
#define lockdep_hardirqs_on(ip) (void)0
static inline unsigned long mmaplab_irq_flags(void) { return mmaplab_cpu.irqs_off ? 0x46 : 0x246; }
static inline void mmaplab_irq_enable(void)
{
	mmaplab_cpu.irqs_off = 0;
	if (mmaplab_cpu.pending)
		mmaplab_interrupts();
}
static inline void mmaplab_irq_restore(unsigned long flags)
{
	if (flags & 0x200)
		mmaplab_irq_enable();
	else
		mmaplab_cpu.irqs_off = 1;
}
DEFINE_LOCK_GUARD_0(irq, local_irq_disable(), local_irq_enable())
DEFINE_LOCK_GUARD_0(irqsave, local_irq_save(_T->flags), local_irq_restore(_T->flags), unsigned long flags)
#endif
