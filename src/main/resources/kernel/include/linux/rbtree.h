#ifndef _LINUX_RBTREE_H
#define _LINUX_RBTREE_H
#include <linux/container_of.h>
#include <linux/types.h>
#include <linux/rcupdate.h>
#endif
