#ifndef _LINUX_SCHED_H
#define _LINUX_SCHED_H
#include <asm/current.h>
#include <linux/wait.h>
#include <linux/mutex.h>
#include <linux/refcount.h>
#include <linux/ktime.h>
#include <linux/uidgid.h>
#include <linux/string.h>
#include <linux/limits.h>
#include <linux/errno.h>
#include <linux/cpumask.h>
#include <linux/smp.h>

#define TASK_COMM_LEN 16
#define MAX_SCHEDULE_TIMEOUT LONG_MAX
#define PF_IDLE 0x00000002
#define PF_EXITING 0x00000004
#define PF_WQ_WORKER 0x00000020
#define PF_FORKNOEXEC 0x00000040
#define PF_SIGNALED 0x00000400
#define PF_NOFREEZE 0x00008000
#define PF_KTHREAD 0x00200000
#define SCHED_NORMAL 0
#define SCHED_FIFO 1
#define SCHED_RR 2
#define SCHED_BATCH 3
#define SCHED_IDLE 5
#define MAX_NICE 19
#define MIN_NICE -20
#define MAX_RT_PRIO 100
#define DEFAULT_PRIO 120

struct files_struct;
struct cred;
struct pid;
struct kernel_siginfo;
struct task_struct {
	unsigned int __state;
	unsigned int flags;
	int prio, static_prio, normal_prio;
	unsigned int rt_priority;
	unsigned int policy;
	int nr_cpus_allowed;
	struct list_head tasks;
	struct mm_struct *mm, *active_mm;
	int exit_state, exit_code, exit_signal;
	pid_t pid, tgid;
	struct task_struct *real_parent, *parent;
	struct list_head children, sibling;
	struct task_struct *group_leader;
	struct pid *thread_pid;
	u64 utime, stime;
	unsigned long nvcsw, nivcsw;
	u64 start_time, start_boottime;
	char comm[TASK_COMM_LEN];
	struct files_struct *files;
	const struct cred *cred, *real_cred;
	refcount_t usage;
	int pagefault_disabled;
};

void mmaplab_set_state(unsigned int state);
unsigned int mmaplab_get_state(struct task_struct *p);
#define __set_current_state(state_value) mmaplab_set_state(state_value)
#define set_current_state(state_value) mmaplab_set_state(state_value)
#define set_special_state(state_value) mmaplab_set_state(state_value)
#define get_current_state() mmaplab_get_state(current)
#define task_is_running(task) (mmaplab_get_state(task) == TASK_RUNNING)
int wake_up_process(struct task_struct *tsk);
long schedule_timeout_interruptible(long timeout);
long schedule_timeout_killable(long timeout);
long schedule_timeout_uninterruptible(long timeout);
static inline long schedule_timeout_idle(long timeout) { return schedule_timeout_uninterruptible(timeout); }
static inline void io_schedule(void) { schedule(); }
static inline long io_schedule_timeout(long timeout) { return schedule_timeout(timeout); }
static inline void schedule_preempt_disabled(void)
{
	preempt_enable_no_resched();
	schedule();
	preempt_disable();
}
void yield(void);
int mmaplab_cond_resched(bool now);
#define cond_resched() mmaplab_cond_resched(true)
#define need_resched() mmaplab_cond_resched(false)
#define cond_resched_lock(lock) ({ spinlock_t *__l = (lock); int __moved = 0; \
	if (need_resched()) { spin_unlock(__l); __moved = cond_resched(); spin_lock(__l); } __moved; })
#define spin_needbreak(lock) 0
static inline pid_t task_pid_nr(struct task_struct *tsk) { return tsk->pid; }
static inline pid_t task_tgid_nr(struct task_struct *tsk) { return tsk->tgid; }
static inline pid_t task_ppid_nr(const struct task_struct *tsk) { return tsk->real_parent->tgid; }
#define task_pid_vnr(tsk) task_pid_nr(tsk)
#define task_tgid_vnr(tsk) task_tgid_nr(tsk)
static inline struct pid *task_pid(struct task_struct *task) { return task->thread_pid; }
static inline struct pid *task_tgid(struct task_struct *task) { return task->group_leader->thread_pid; }
static inline bool is_global_init(struct task_struct *tsk) { return tsk->tgid == 1; }
static inline unsigned int task_cpu(const struct task_struct *p) { return 0; }
#define get_task_comm(buf, tsk) ({ strscpy(buf, (tsk)->comm, TASK_COMM_LEN); (char *)(buf); })
static inline int task_nice(const struct task_struct *p) { return p->static_prio - DEFAULT_PRIO; }
static inline void set_user_nice(struct task_struct *p, long nice)
{
	if (nice >= MIN_NICE && nice <= MAX_NICE)
		p->static_prio = p->normal_prio = p->prio = DEFAULT_PRIO + nice;
}
static inline void sched_set_fifo(struct task_struct *p)
{
	p->policy = SCHED_FIFO;
	p->rt_priority = 50;
}
static inline void sched_set_fifo_low(struct task_struct *p)
{
	p->policy = SCHED_FIFO;
	p->rt_priority = 1;
}
static inline void sched_set_normal(struct task_struct *p, int nice) { set_user_nice(p, nice); }
static inline int set_cpus_allowed_ptr(struct task_struct *p, const struct cpumask *new_mask) { return 0; }
int mmaplab_signal_pending(struct task_struct *p, int fatal);
static inline int signal_pending(struct task_struct *p) { return mmaplab_signal_pending(p, 0); }
static inline int task_sigpending(struct task_struct *p) { return mmaplab_signal_pending(p, 0); }
static inline int __fatal_signal_pending(struct task_struct *p) { return mmaplab_signal_pending(p, 1); }
static inline int fatal_signal_pending(struct task_struct *p) { return mmaplab_signal_pending(p, 1); }
static inline int signal_pending_state(unsigned int state, struct task_struct *p)
{
	if (!(state & (TASK_INTERRUPTIBLE | TASK_WAKEKILL)) || !signal_pending(p))
		return 0;
	return (state & TASK_INTERRUPTIBLE) || __fatal_signal_pending(p);
}

#include <linux/mm_types.h>
#endif
