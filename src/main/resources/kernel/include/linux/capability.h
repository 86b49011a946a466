#ifndef _LINUX_CAPABILITY_H
#define _LINUX_CAPABILITY_H
#include <linux/types.h>
#include <linux/uidgid.h>
enum {
	CAP_CHOWN, CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH, CAP_FOWNER, CAP_FSETID, CAP_KILL, CAP_SETGID, CAP_SETUID,
	CAP_SETPCAP, CAP_LINUX_IMMUTABLE, CAP_NET_BIND_SERVICE, CAP_NET_BROADCAST, CAP_NET_ADMIN, CAP_NET_RAW,
	CAP_IPC_LOCK, CAP_IPC_OWNER, CAP_SYS_MODULE, CAP_SYS_RAWIO, CAP_SYS_CHROOT, CAP_SYS_PTRACE, CAP_SYS_PACCT,
	CAP_SYS_ADMIN, CAP_SYS_BOOT, CAP_SYS_NICE, CAP_SYS_RESOURCE, CAP_SYS_TIME, CAP_SYS_TTY_CONFIG, CAP_MKNOD,
	CAP_LEASE, CAP_AUDIT_WRITE, CAP_AUDIT_CONTROL, CAP_SETFCAP, CAP_MAC_OVERRIDE, CAP_MAC_ADMIN, CAP_SYSLOG,
	CAP_WAKE_ALARM, CAP_BLOCK_SUSPEND, CAP_AUDIT_READ, CAP_PERFMON, CAP_BPF, CAP_CHECKPOINT_RESTORE
};
#define CAP_LAST_CAP CAP_CHECKPOINT_RESTORE
bool capable(int cap);
struct file;
struct inode;
struct task_struct;
#define ns_capable(ns, cap) capable(cap)
#define ns_capable_noaudit(ns, cap) capable(cap)
#define file_ns_capable(file, ns, cap) capable(cap)
bool has_capability(struct task_struct *t, int cap);
#define has_capability_noaudit(t, cap) has_capability(t, cap)
#define cap_valid(x) ((x) >= 0 && (x) <= CAP_LAST_CAP)
#define perfmon_capable() (capable(CAP_PERFMON) || capable(CAP_SYS_ADMIN))
#define bpf_capable() (capable(CAP_BPF) || capable(CAP_SYS_ADMIN))
#endif
