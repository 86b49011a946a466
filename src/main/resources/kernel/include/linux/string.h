#ifndef _LINUX_STRING_H_
#define _LINUX_STRING_H_
#include <linux/compiler.h>
#include <linux/types.h>
#include <linux/stddef.h>
#include <linux/errno.h>
#include <linux/err.h>
#include <linux/stdarg.h>
#include <linux/build_bug.h>

void *memcpy(void *to, const void *from, size_t n);
void *memmove(void *to, const void *from, size_t n);
void *memset(void *s, int c, size_t n);
int memcmp(const void *a, const void *b, size_t n);
void *memchr(const void *s, int c, size_t n);
void *memchr_inv(const void *s, int c, size_t n);
void *memscan(void *s, int c, size_t n);
void *memset16(u16 *s, u16 v, size_t count);
void *memset32(u32 *s, u32 v, size_t count);
void *memset64(u64 *s, u64 v, size_t count);
int bcmp(const void *a, const void *b, size_t n);
static inline void *memset_l(unsigned long *p, unsigned long v, size_t n) { return memset64((u64 *)p, v, n); }
static inline void *memset_p(void **p, void *v, size_t n) { return memset64((u64 *)p, (u64)v, n); }
static inline void memcpy_flushcache(void *dst, const void *src, size_t cnt) { memcpy(dst, src, cnt); }
#define unsafe_memcpy(dst, src, bytes, justification) memcpy(dst, src, bytes)
#define memset_after(obj, v, member) \
	memset((u8 *)(obj) + offsetofend(typeof(*(obj)), member), v, sizeof(*(obj)) - offsetofend(typeof(*(obj)), member))
#define memset_startat(obj, v, member) \
	memset((u8 *)(obj) + offsetof(typeof(*(obj)), member), v, sizeof(*(obj)) - offsetof(typeof(*(obj)), member))
static inline void memcpy_and_pad(void *dest, size_t dest_len, const void *src, size_t count, int pad)
{
	memcpy(dest, src, count < dest_len ? count : dest_len);
	if (count < dest_len)
		memset((char *)dest + count, pad, dest_len - count);
}
#if MMAPLAB_LINUX_VERSION_CODE >= 0x060b00
#define mem_is_zero(s, n) (!memchr_inv(s, 0, n))
#endif
size_t strlen(const char *s);
size_t strnlen(const char *s, size_t n);
char *strcpy(char *to, const char *from);
char *strncpy(char *to, const char *from, size_t n);
#if MMAPLAB_LINUX_VERSION_CODE < 0x060800
size_t strlcpy(char *to, const char *from, size_t size);
#endif
#if MMAPLAB_LINUX_VERSION_CODE < 0x060900
ssize_t strscpy(char *to, const char *from, size_t size);
ssize_t strscpy_pad(char *to, const char *from, size_t size);
#else
ssize_t sized_strscpy(char *to, const char *from, size_t size);
ssize_t mmaplab_strscpy_pad(char *to, const char *from, size_t size);
/* Without a size, that of the array. */
#define __MMAPLAB_ARRAY_ROOM(to) (sizeof(to) + BUILD_BUG_ON_ZERO(__same_type((to), &(to)[0])))
#define __MMAPLAB_SIZED(to, size, ...) (size)
#define strscpy(to, from, size...) sized_strscpy(to, from, __MMAPLAB_SIZED(to, ##size, __MMAPLAB_ARRAY_ROOM(to)))
#define strscpy_pad(to, from, size...) mmaplab_strscpy_pad(to, from, __MMAPLAB_SIZED(to, ##size, __MMAPLAB_ARRAY_ROOM(to)))
#endif
char *strcat(char *to, const char *from);
char *strncat(char *to, const char *from, size_t n);
size_t strlcat(char *to, const char *from, size_t size);
int strcmp(const char *a, const char *b);
int strncmp(const char *a, const char *b, size_t n);
int strcasecmp(const char *a, const char *b);
int strncasecmp(const char *a, const char *b, size_t n);
char *strchr(const char *s, int c);
char *strchrnul(const char *s, int c);
char *strnchr(const char *s, size_t n, int c);
char *strrchr(const char *s, int c);
char *strstr(const char *s, const char *what);
char *strnstr(const char *s, const char *what, size_t n);
char *strpbrk(const char *s, const char *accept);
char *strsep(char **s, const char *delimiters);
size_t strspn(const char *s, const char *accept);
size_t strcspn(const char *s, const char *reject);
char *skip_spaces(const char *s);
char *strim(char *s);
static inline char *__must_check strstrip(char *str) { return strim(str); }
char *strreplace(char *str, char old, char new);
bool sysfs_streq(const char *a, const char *b);
int __sysfs_match_string(const char * const *array, size_t n, const char *s);
#define sysfs_match_string(_a, _s) __sysfs_match_string(_a, ARRAY_SIZE(_a), _s)
int match_string(const char * const *array, size_t n, const char *string);
char *kstrdup(const char *s, gfp_t gfp);
const char *kstrdup_const(const char *s, gfp_t gfp);
char *kstrndup(const char *s, size_t max, gfp_t gfp);
void *kmemdup(const void *src, size_t len, gfp_t gfp);
char *kmemdup_nul(const char *s, size_t len, gfp_t gfp);
void *memdup_user(const void __user *src, size_t len);
void *memdup_user_nul(const void __user *src, size_t len);
void *vmemdup_user(const void __user *src, size_t len);
#if MMAPLAB_LINUX_VERSION_CODE >= 0x060700
#define memdup_array_user(src, n, size) memdup_user(src, size_mul(n, size))
#define vmemdup_array_user(src, n, size) vmemdup_user(src, size_mul(n, size))
#endif
#if MMAPLAB_LINUX_VERSION_CODE >= 0x060a00
void *kvmemdup(const void *src, size_t len, gfp_t gfp);
#endif
char **argv_split(gfp_t gfp, const char *str, int *argcp);
void argv_free(char **argv);
char *strndup_user(const char __user *s, long n);
#if MMAPLAB_LINUX_VERSION_CODE >= 0x060900
#define kmemdup_array(src, count, element_size, gfp) kmemdup(src, (count) * (element_size), gfp)
#endif
static inline bool strstarts(const char *str, const char *prefix) { return strncmp(str, prefix, strlen(prefix)) == 0; }
static inline size_t str_has_prefix(const char *str, const char *prefix)
{
	return strstarts(str, prefix) ? strlen(prefix) : 0;
}
#define strtomem(dest, src) strtomem_pad(dest, src, ((char *)(dest))[sizeof(dest) - 1])
#define strtomem_pad(dest, src, pad) memcpy_and_pad(dest, sizeof(dest), src, strnlen(src, sizeof(dest)), pad)
#if MMAPLAB_LINUX_VERSION_CODE >= 0x060900
#define memtostr(dest, src) ((void)(memcpy(dest, src, min_t(size_t, strnlen(src, sizeof(src)), sizeof(dest) - 1)), \
	(dest)[min_t(size_t, strnlen(src, sizeof(src)), sizeof(dest) - 1)] = 0))
#define memtostr_pad(dest, src) memcpy_and_pad(dest, sizeof(dest), src, \
	min_t(size_t, strnlen(src, sizeof(src)), sizeof(dest) - 1), 0)
#endif
static inline size_t memweight(const void *ptr, size_t bytes)
{
	const unsigned char *p = ptr;
	size_t n = 0;

	while (bytes--)
		n += __builtin_popcount(*p++);
	return n;
}
static inline void memzero_explicit(void *s, size_t count) { memset(s, 0, count); }
static inline const char *kbasename(const char *path)
{
	const char *tail = strrchr(path, '/');

	return tail ? tail + 1 : path;
}

int get_option(char **str, int *pint);
char *get_options(const char *str, int nints, int *ints);
unsigned long long memparse(const char *ptr, char **retptr);

#endif
