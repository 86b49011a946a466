#ifndef _LINUX_CRED_H
#define _LINUX_CRED_H
#include <linux/capability.h>
#include <linux/init.h>
#include <linux/sched.h>
#include <linux/sched/user.h>

uid_t mmaplab_uid(void);
gid_t mmaplab_gid(void);
static inline kuid_t current_uid(void) { return KUIDT_INIT(mmaplab_uid()); }
static inline kgid_t current_gid(void) { return KGIDT_INIT(mmaplab_gid()); }
#define current_euid() current_uid()
#define current_egid() current_gid()
#define current_fsuid() current_euid()
#define current_fsgid() current_egid()
#define current_suid() current_euid()

#endif
