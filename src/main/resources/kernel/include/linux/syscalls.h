#ifndef _LINUX_SYSCALLS_H
#define _LINUX_SYSCALLS_H
#include <linux/types.h>
#include <linux/capability.h>
#include <linux/list.h>
#include <linux/bug.h>
#endif
