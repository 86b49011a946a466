#ifndef _LINUX_SPINLOCK_TYPES_H
#define _LINUX_SPINLOCK_TYPES_H
#include <linux/types.h>
typedef struct raw_spinlock { unsigned int locked; } raw_spinlock_t;
typedef struct spinlock { union { struct raw_spinlock rlock; }; } spinlock_t;
typedef struct { int readers; unsigned int writer; } rwlock_t;
#define __RAW_SPIN_LOCK_INITIALIZER(name) { .locked = 0 }
#define __RAW_SPIN_LOCK_UNLOCKED(name) (raw_spinlock_t) __RAW_SPIN_LOCK_INITIALIZER(name)
#define __SPIN_LOCK_INITIALIZER(name) { { .rlock = { .locked = 0 } } }
#define __SPIN_LOCK_UNLOCKED(name) (spinlock_t) __SPIN_LOCK_INITIALIZER(name)
#define __RW_LOCK_UNLOCKED(name) (rwlock_t) { .readers = 0 }
#define DEFINE_SPINLOCK(x) spinlock_t x = __SPIN_LOCK_UNLOCKED(x)
#define DEFINE_RAW_SPINLOCK(x) raw_spinlock_t x = __RAW_SPIN_LOCK_UNLOCKED(x)
#define DEFINE_RWLOCK(x) rwlock_t x = __RW_LOCK_UNLOCKED(x)
#endif
