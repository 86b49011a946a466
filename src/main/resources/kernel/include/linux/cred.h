#ifndef _LINUX_CRED_H
#define _LINUX_CRED_H
#include <linux/capability.h>
#include <linux/init.h>
#include <linux/sched.h>
#include <linux/sched/user.h>

#if MMAPLAB_LINUX_VERSION_CODE < 0x060300
typedef struct kernel_cap_struct { __u32 cap[2]; } kernel_cap_t;
#define cap_raised(c, flag) ((c).cap[(flag) >> 5] & (1U << ((flag) & 31)))
#else
typedef struct { u64 val; } kernel_cap_t;
static inline bool cap_raised(kernel_cap_t c, int flag) { return c.val >> flag & 1; }
#endif
struct group_info;
struct user_struct;
struct cred {
	atomic_long_t usage;
	kuid_t uid;
	kgid_t gid;
	kuid_t suid;
	kgid_t sgid;
	kuid_t euid;
	kgid_t egid;
	kuid_t fsuid;
	kgid_t fsgid;
	unsigned int securebits;
	kernel_cap_t cap_inheritable;
	kernel_cap_t cap_permitted;
	kernel_cap_t cap_effective;
	kernel_cap_t cap_bset;
	kernel_cap_t cap_ambient;
	struct user_struct *user;
	struct user_namespace *user_ns;
	struct group_info *group_info;
};
const struct cred *mmaplab_current_cred(void);
#define current_cred() mmaplab_current_cred()
#define current_real_cred() mmaplab_current_cred()
const struct cred *get_task_cred(struct task_struct *task);
#define __task_cred(task) get_task_cred(task)
#define task_uid(task) (__task_cred(task)->uid)
#define task_euid(task) (__task_cred(task)->euid)
struct cred *prepare_creds(void);
struct cred *prepare_kernel_cred(struct task_struct *daemon);
int commit_creds(struct cred *creds);
void abort_creds(struct cred *creds);
const struct cred *override_creds(const struct cred *creds);
void revert_creds(const struct cred *creds);
static inline const struct cred *get_cred(const struct cred *cred) { return cred; }
static inline const struct cred *get_current_cred(void) { return current_cred(); }
void put_cred(const struct cred *cred);
#define current_uid() (current_cred()->uid)
#define current_gid() (current_cred()->gid)
#define current_euid() (current_cred()->euid)
#define current_egid() (current_cred()->egid)
#define current_suid() (current_cred()->suid)
#define current_sgid() (current_cred()->sgid)
#define current_fsuid() (current_cred()->fsuid)
#define current_fsgid() (current_cred()->fsgid)
#define current_cap() (current_cred()->cap_effective)
#define current_user_ns() (&init_user_ns)
#define current_uid_gid(_uid, _gid) do { *(_uid) = current_uid(); *(_gid) = current_gid(); } while (0)
#define current_euid_egid(_uid, _gid) do { *(_uid) = current_euid(); *(_gid) = current_egid(); } while (0)

#endif
