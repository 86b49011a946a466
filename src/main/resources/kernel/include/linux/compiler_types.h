#ifndef _LINUX_COMPILER_TYPES_H
#define _LINUX_COMPILER_TYPES_H

#define __user
#define __kernel
#define __iomem
#define __percpu
#define __rcu
#define __force
#define __bitwise
#define __nocast
#define __safe
#define __private
#define __must_hold(x)
#define __acquires(x)
#define __releases(x)
#define __acquire(x) (void)0
#define __release(x) (void)0
#define __cond_lock(x, c) (c)
#define __chk_user_ptr(x) (void)0
#define __chk_io_ptr(x) (void)0

#ifndef inline
#define inline inline
#endif
#define __always_inline inline
#define noinline
#define noinline_for_stack
#define notrace
#define asmlinkage
#define __visible
#define __cold
#define __hot
#define __pure
#define __must_check __attribute__((__warn_unused_result__))
#define __init_or_module
#define __printf(a, b) __attribute__((__format__(printf, a, b)))
#define __scanf(a, b) __attribute__((__format__(scanf, a, b)))
#define __packed __attribute__((__packed__))
#define __aligned(x) __attribute__((__aligned__(x)))
#define __section(s) __attribute__((__section__(s)))
#define __maybe_unused __attribute__((__unused__))
#define __always_unused __attribute__((__unused__))
#define __used __attribute__((__used__))
#define __noreturn __attribute__((__noreturn__))
#define __weak __attribute__((__weak__))
#define __deprecated
#define __designated_init
#define __mode(x) __attribute__((__mode__(x)))
#define __malloc
#define __attribute_const__
#define __counted_by(member)
#define fallthrough __attribute__((__fallthrough__))

#define __same_type(a, b) __builtin_types_compatible_p(typeof(a), typeof(b))

/* kconfig.h: CONFIG_x is 1 (built in), CONFIG_x_MODULE is 1 (module) or neither is defined. */
#define CONFIG_64BIT 1
#define CONFIG_X86 1
#define CONFIG_X86_64 1
#define CONFIG_MMU 1
#define CONFIG_SMP 1
#define CONFIG_PRINTK 1
#define CONFIG_BUG 1
#define CONFIG_MODULES 1
#define CONFIG_MODULE_UNLOAD 1
#define CONFIG_SYSFS 1
#define CONFIG_PROC_FS 1
#define CONFIG_DEBUG_FS 1
#define CONFIG_PCI 1
#define CONFIG_HAS_DMA 1
#define CONFIG_HAS_IOMEM 1
#define CONFIG_HZ 250
#define __MMAPLAB_ONE_1 0,
#define __MMAPLAB_SECOND(a, b, ...) b
#define __MMAPLAB_SET3(x) __MMAPLAB_SECOND(x 1, 0, 0)
#define __MMAPLAB_SET2(v) __MMAPLAB_SET3(__MMAPLAB_ONE_##v)
#define __MMAPLAB_SET(v) __MMAPLAB_SET2(v)
#define IS_BUILTIN(option) __MMAPLAB_SET(option)
#define IS_MODULE(option) __MMAPLAB_SET(option##_MODULE)
#define IS_REACHABLE(option) (IS_BUILTIN(option) || IS_MODULE(option))
#define IS_ENABLED(option) (IS_BUILTIN(option) || IS_MODULE(option))

#endif
