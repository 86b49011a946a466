#ifndef _LINUX_PANIC_H
#define _LINUX_PANIC_H
#include <linux/compiler_types.h>
#include <linux/types.h>
__printf(1, 2) void __noreturn panic(const char *fmt, ...);
#endif
