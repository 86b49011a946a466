#ifndef _LINUX_SCHED_SIGNAL_H
#define _LINUX_SCHED_SIGNAL_H
#include <linux/rculist.h>
#include <linux/signal.h>
#include <linux/sched.h>
#include <linux/sched/task.h>
#include <linux/cred.h>
#include <linux/refcount.h>
#include <linux/pid.h>
struct task_struct *mmaplab_first_task(void);
struct task_struct *mmaplab_next_task(struct task_struct *p);
#define init_task (*mmaplab_first_task())
#define next_task(p) mmaplab_next_task(p)
#define for_each_process(p) for (p = &init_task; (p = next_task(p)) != &init_task;)
int send_sig(int sig, struct task_struct *p, int priv);
#endif
