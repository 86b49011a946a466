#ifndef _LINUX_COMPILER_H
#define _LINUX_COMPILER_H
#include <linux/compiler_types.h>

#define likely(x) __builtin_expect(!!(x), 1)
#define unlikely(x) __builtin_expect(!!(x), 0)
#define barrier() (void)0
#define unreachable() __builtin_unreachable()
#define READ_ONCE(x) (*(const volatile typeof(x) *)&(x))
#define WRITE_ONCE(x, value) do { *(volatile typeof(x) *)&(x) = (value); } while (0)
#define data_race(x) (x)
#define RELOC_HIDE(ptr, off) ((typeof(ptr))((unsigned long)(ptr) + (off)))
#define OPTIMIZER_HIDE_VAR(var) (void)(var)
#define __UNIQUE_ID(prefix) __MMAPLAB_UNIQUE(prefix, __COUNTER__)
#define __MMAPLAB_UNIQUE(prefix, n) __MMAPLAB_UNIQUE2(prefix, n)
#define __MMAPLAB_UNIQUE2(prefix, n) __UNIQUE_ID_##prefix##n

#endif
