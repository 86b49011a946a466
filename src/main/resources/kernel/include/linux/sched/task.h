#ifndef _LINUX_SCHED_TASK_H
#define _LINUX_SCHED_TASK_H
#include <linux/sched.h>
#include <linux/uaccess.h>
static inline struct task_struct *get_task_struct(struct task_struct *t)
{
	refcount_inc(&t->usage);
	return t;
}
static inline void put_task_struct(struct task_struct *t) { refcount_dec(&t->usage); }
#endif
