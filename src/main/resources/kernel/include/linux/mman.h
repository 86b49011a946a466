#ifndef _LINUX_MMAN_H
#define _LINUX_MMAN_H
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/atomic.h>
#include <uapi/asm-generic/mman-common.h>

#endif
