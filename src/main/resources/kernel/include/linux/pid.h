#ifndef _LINUX_PID_H
#define _LINUX_PID_H
#include <linux/types.h>
#include <linux/sched.h>
enum pid_type { PIDTYPE_PID, PIDTYPE_TGID, PIDTYPE_PGID, PIDTYPE_SID, PIDTYPE_MAX };
struct pid {
	refcount_t count;
	unsigned int level;
	int mmaplab_nr;
};
struct pid_namespace;
struct pid *find_vpid(int nr);
static inline struct pid *find_pid_ns(int nr, struct pid_namespace *ns) { return find_vpid(nr); }
struct task_struct *pid_task(struct pid *pid, enum pid_type type);
static inline struct pid *get_pid(struct pid *pid)
{
	if (pid)
		refcount_inc(&pid->count);
	return pid;
}
void put_pid(struct pid *pid);
static inline struct pid *find_get_pid(pid_t nr) { return get_pid(find_vpid(nr)); }
struct task_struct *get_pid_task(struct pid *pid, enum pid_type type);
struct pid *get_task_pid(struct task_struct *task, enum pid_type type);
static inline pid_t pid_nr(struct pid *pid) { return pid ? pid->mmaplab_nr : 0; }
static inline pid_t pid_vnr(struct pid *pid) { return pid_nr(pid); }
#endif
