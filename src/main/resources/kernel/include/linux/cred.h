#ifndef _LINUX_CRED_H
#define _LINUX_CRED_H
#include <linux/capability.h>
#include <linux/init.h>
#include <linux/sched.h>
#include <linux/sched/user.h>

kuid_t current_uid(void);
kuid_t current_euid(void);
kgid_t current_gid(void);
kgid_t current_egid(void);
#define current_fsuid() current_euid()
#define current_fsgid() current_egid()
#define current_suid() current_euid()

#endif
