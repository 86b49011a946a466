#ifndef _LINUX_SCHED_H
#define _LINUX_SCHED_H
#include <asm/current.h>
#include <linux/wait.h>
#include <linux/mutex.h>
#include <linux/mm_types.h>
#include <linux/refcount.h>
#include <linux/ktime.h>
#include <linux/uidgid.h>
#include <linux/string.h>
#include <linux/limits.h>

#define TASK_COMM_LEN 16
#define __TASK_STOPPED 0x0004
#define TASK_DEAD 0x0080
#define MAX_SCHEDULE_TIMEOUT LONG_MAX
#define PF_EXITING 0x00000004
#define PF_KTHREAD 0x00200000

struct files_struct;
struct cred;
struct task_struct {
	unsigned int __state;
	unsigned int flags;
	int prio, static_prio, normal_prio;
	unsigned int policy;
	struct list_head tasks;
	struct mm_struct *mm, *active_mm;
	int exit_state, exit_code;
	pid_t pid, tgid;
	struct task_struct *real_parent, *parent;
	struct list_head children, sibling;
	struct task_struct *group_leader;
	u64 start_time, start_boottime;
	char comm[TASK_COMM_LEN];
	struct files_struct *files;
	const struct cred *cred;
	refcount_t usage;
};

void mmaplab_set_state(unsigned int state);
#define __set_current_state(state_value) mmaplab_set_state(state_value)
#define set_current_state(state_value) mmaplab_set_state(state_value)
int wake_up_process(struct task_struct *tsk);
long schedule_timeout_interruptible(long timeout);
long schedule_timeout_killable(long timeout);
long schedule_timeout_uninterruptible(long timeout);
void yield(void);
static inline pid_t task_pid_nr(struct task_struct *tsk) { return tsk->pid; }
static inline pid_t task_tgid_nr(struct task_struct *tsk) { return tsk->tgid; }
#define task_pid_vnr(tsk) task_pid_nr(tsk)
#define task_tgid_vnr(tsk) task_tgid_nr(tsk)
#define get_task_comm(buf, tsk) ({ strscpy(buf, (tsk)->comm, TASK_COMM_LEN); (char *)(buf); })
#define signal_pending(p) mmaplab_signal_pending(p, false)
#define fatal_signal_pending(p) mmaplab_signal_pending(p, true)
#define signal_pending_state(state, p) ((state) & TASK_INTERRUPTIBLE ? signal_pending(p) : 0)
int mmaplab_signal_pending(struct task_struct *p, bool fatal);

#endif
