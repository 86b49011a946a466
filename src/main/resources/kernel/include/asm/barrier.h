#ifndef _ASM_X86_BARRIER_H
#define _ASM_X86_BARRIER_H
#include <linux/compiler.h>
/* One processor that does one thing after the other: nothing to hold back. */
#define mb() barrier()
#define rmb() barrier()
#define wmb() barrier()
#define smp_mb() barrier()
#define smp_rmb() barrier()
#define smp_wmb() barrier()
#define dma_mb() barrier()
#define dma_rmb() barrier()
#define dma_wmb() barrier()
#define virt_mb() barrier()
#define virt_rmb() barrier()
#define virt_wmb() barrier()
#define virt_store_mb(var, value) WRITE_ONCE(var, value)
#define barrier_nospec() barrier()
#define io_stop_wc() do { } while (0)
#define smp_mb__before_atomic() do { } while (0)
#define smp_mb__after_atomic() do { } while (0)
#define smp_mb__after_spinlock() do { } while (0)
#define smp_store_mb(var, value) do { WRITE_ONCE(var, value); barrier(); } while (0)
#define smp_load_acquire(p) READ_ONCE(*(p))
#define smp_store_release(p, v) WRITE_ONCE(*(p), v)
#define smp_acquire__after_ctrl_dep() smp_rmb()
#define smp_cond_load_relaxed(ptr, cond_expr) ({ typeof(ptr) __PTR = (ptr); typeof(*__PTR) VAL; \
	for (;;) { VAL = READ_ONCE(*__PTR); if (cond_expr) break; cpu_relax(); } (typeof(*__PTR))VAL; })
#define smp_cond_load_acquire(ptr, cond_expr) smp_cond_load_relaxed(ptr, cond_expr)
/* Waiting for others takes time: so loops end. */
void mmaplab_relax(void);
#define cpu_relax() mmaplab_relax()
#endif
