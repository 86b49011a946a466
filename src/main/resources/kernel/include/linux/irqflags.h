#ifndef _LINUX_IRQFLAGS_H
#define _LINUX_IRQFLAGS_H
#include <linux/types.h>
#define local_irq_save(flags) ((void)((flags) = 0UL))
#define local_irq_restore(flags) ((void)(flags))
#define local_irq_disable() (void)0
#define local_irq_enable() (void)0
#define local_save_flags(flags) ((void)((flags) = 0UL))
#define irqs_disabled() 0
#endif
