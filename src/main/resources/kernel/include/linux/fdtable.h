#ifndef __LINUX_FDTABLE_H
#define __LINUX_FDTABLE_H
#include <linux/compiler.h>
#include <linux/spinlock.h>
#include <linux/rcupdate.h>
#include <linux/types.h>
#include <linux/init.h>
#include <linux/fs.h>
#include <linux/atomic.h>
#endif
