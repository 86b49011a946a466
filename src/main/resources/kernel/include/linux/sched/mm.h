#ifndef _LINUX_SCHED_MM_H
#define _LINUX_SCHED_MM_H
#include <linux/kernel.h>
#include <linux/atomic.h>
#include <linux/sched.h>
#include <linux/mm_types.h>
#include <linux/gfp.h>

void mmaplab_mmput(struct mm_struct *mm);
void mmaplab_mmdrop(struct mm_struct *mm);
static inline void mmgrab(struct mm_struct *mm) { atomic_inc(&mm->mm_count); }
static inline void mmdrop(struct mm_struct *mm)
{
	if (atomic_dec_and_test(&mm->mm_count))
		mmaplab_mmdrop(mm);
}
static inline void mmget(struct mm_struct *mm) { atomic_inc(&mm->mm_users); }
static inline bool mmget_not_zero(struct mm_struct *mm) { return atomic_inc_not_zero(&mm->mm_users); }
static inline void mmput(struct mm_struct *mm)
{
	might_sleep();
	mmaplab_mmput(mm);
}
#define mmput_async(mm) mmput(mm)
static inline struct mm_struct *get_task_mm(struct task_struct *task)
{
	struct mm_struct *mm = task->mm;

	if (task->flags & PF_KTHREAD)
		return NULL;
	if (mm)
		mmget(mm);
	return mm;
}

#endif
