#ifndef __LINUX_KMOD_H__
#define __LINUX_KMOD_H__
#include <linux/gfp.h>
#include <linux/stddef.h>
#include <linux/errno.h>
#include <linux/compiler.h>
#include <linux/workqueue.h>
#endif
