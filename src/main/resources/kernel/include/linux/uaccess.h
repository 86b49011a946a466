#ifndef __LINUX_UACCESS_H__
#define __LINUX_UACCESS_H__
#include <linux/minmax.h>
#include <linux/sched.h>
#include <linux/thread_info.h>
#include <linux/preempt.h>
#include <linux/mm_types.h>
#include <asm/page.h>

static inline bool mmaplab_access_ok(unsigned long addr, unsigned long size)
{
	return size <= TASK_SIZE_MAX && addr <= TASK_SIZE_MAX - size;
}
#define access_ok(addr, size) likely(mmaplab_access_ok((unsigned long)(addr), size))

unsigned long __must_check copy_to_user(void __user *to, const void *from, unsigned long n);
unsigned long __must_check copy_from_user(void *to, const void __user *from, unsigned long n);
#define __copy_to_user(to, from, n) copy_to_user(to, from, n)
#define __copy_from_user(to, from, n) copy_from_user(to, from, n)
#define raw_copy_to_user(to, from, n) copy_to_user(to, from, n)
#define raw_copy_from_user(to, from, n) copy_from_user(to, from, n)
static inline void pagefault_disable(void) { current->pagefault_disabled++; }
static inline void pagefault_enable(void) { current->pagefault_disabled--; }
static inline bool pagefault_disabled(void) { return current->pagefault_disabled != 0; }
#define faulthandler_disabled() (pagefault_disabled() || in_atomic())
static inline long copy_to_user_nofault(void __user *dst, const void *src, size_t size)
{
	unsigned long left;

	pagefault_disable();
	left = copy_to_user(dst, src, size);
	pagefault_enable();
	return left ? -EFAULT : 0;
}
static inline long copy_from_user_nofault(void *dst, const void __user *src, size_t size)
{
	unsigned long left;

	pagefault_disable();
	left = copy_from_user(dst, src, size);
	pagefault_enable();
	return left ? -EFAULT : 0;
}
#define __copy_to_user_inatomic(to, from, n) copy_to_user(to, from, n)
#define __copy_from_user_inatomic(to, from, n) copy_from_user(to, from, n)
unsigned long clear_user(void __user *to, unsigned long n);
#define __clear_user(to, n) clear_user(to, n)
long strncpy_from_user(char *to, const char __user *from, long count);
long strnlen_user(const char __user *s, long n);
int copy_struct_from_user(void *dst, size_t ksize, const void __user *src, size_t usize);

/* One native for each direction: it moves 1, 2, 4 or 8 bytes; 0 or -EFAULT (get: *value is 0 then). */
int mmaplab_get_user(u64 *value, const void __user *from, int size);
int mmaplab_put_user(u64 value, void __user *to, int size);
#define get_user(x, ptr) ({ u64 __gu_value; \
	int __gu_err = mmaplab_get_user(&__gu_value, (ptr), sizeof(*(ptr))); \
	(x) = (typeof(*(ptr)))__gu_value; __gu_err; })
#define put_user(x, ptr) ({ typeof(*(ptr)) __pu_value = (x); \
	mmaplab_put_user((u64)__pu_value, (ptr), sizeof(*(ptr))); })
#define user_access_begin(ptr, len) access_ok(ptr, len)
#define user_read_access_begin(ptr, len) access_ok(ptr, len)
#define user_write_access_begin(ptr, len) access_ok(ptr, len)
#define user_access_end() do { } while (0)
#define user_read_access_end() do { } while (0)
#define user_write_access_end() do { } while (0)
#define unsafe_get_user(x, ptr, label) do { if (get_user(x, ptr)) goto label; } while (0)
#define unsafe_put_user(x, ptr, label) do { if (put_user(x, ptr)) goto label; } while (0)
#define unsafe_copy_to_user(to, from, n, label) do { if (copy_to_user(to, from, n)) goto label; } while (0)
#define unsafe_copy_from_user(to, from, n, label) do { if (copy_from_user(to, from, n)) goto label; } while (0)
#define __get_user(x, ptr) get_user(x, ptr)
#define __put_user(x, ptr) put_user(x, ptr)

#endif
