#ifndef _LINUX_IRQ_H
#define _LINUX_IRQ_H
#include <linux/cache.h>
#include <linux/spinlock.h>
#include <linux/cpumask.h>
#include <linux/irqreturn.h>
#include <linux/errno.h>
#include <linux/wait.h>
#include <linux/io.h>
#include <linux/slab.h>
#endif
