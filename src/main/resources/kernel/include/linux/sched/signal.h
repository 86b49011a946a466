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
#define SEND_SIG_NOINFO ((struct kernel_siginfo *)0)
#define SEND_SIG_PRIV ((struct kernel_siginfo *)1)
static inline bool same_thread_group(struct task_struct *p1, struct task_struct *p2) { return p1->tgid == p2->tgid; }
unsigned long mmaplab_rlimit(unsigned int limit);
static inline unsigned long rlimit(unsigned int limit) { return mmaplab_rlimit(limit); }
#define RLIMIT_CPU 0
#define RLIMIT_FSIZE 1
#define RLIMIT_DATA 2
#define RLIMIT_STACK 3
#define RLIMIT_CORE 4
#define RLIMIT_RSS 5
#define RLIMIT_NPROC 6
#define RLIMIT_NOFILE 7
#define RLIMIT_MEMLOCK 8
#define RLIMIT_AS 9
#define RLIM_INFINITY (~0UL)
int send_sig(int sig, struct task_struct *p, int priv);
int send_sig_info(int sig, struct kernel_siginfo *info, struct task_struct *p);
void force_sig(int sig);
int kill_pid(struct pid *pid, int sig, int priv);
int kill_pgrp(struct pid *pid, int sig, int priv);
void flush_signals(struct task_struct *t);
void kernel_sigaction(int sig, void (*action)(int));
#define SIG_KTHREAD ((void (*)(int))2)
#define SIG_KTHREAD_KERNEL ((void (*)(int))3)
static inline void allow_signal(int sig) { kernel_sigaction(sig, SIG_KTHREAD); }
static inline void allow_kernel_signal(int sig) { kernel_sigaction(sig, SIG_KTHREAD_KERNEL); }
static inline void disallow_signal(int sig) { kernel_sigaction(sig, SIG_IGN); }
static inline int restart_syscall(void) { return -ERESTARTNOINTR; }
static inline bool thread_group_leader(struct task_struct *p) { return p->pid == p->tgid; }
#endif
