#ifndef _LINUX_INIT_H
#define _LINUX_INIT_H
#include <linux/build_bug.h>
#include <linux/compiler.h>
#include <linux/stringify.h>
#include <linux/types.h>
#include <linux/cache.h>

#define __init
#define __exit
#define __initdata
#define __initconst
#define __exitdata
#define __refdata
#define __ref
typedef int (*initcall_t)(void);
typedef void (*exitcall_t)(void);

#endif
