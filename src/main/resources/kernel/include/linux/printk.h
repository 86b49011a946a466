#ifndef __KERNEL_PRINTK__
#define __KERNEL_PRINTK__
#include <linux/stdarg.h>
#include <linux/kern_levels.h>
#include <linux/compiler.h>
#include <linux/types.h>

__printf(1, 2) int _printk(const char *fmt, ...);
__printf(1, 0) int vprintk(const char *fmt, va_list args);
bool mmaplab_ratelimit(const char *file, int line);
void dump_stack(void);
void print_hex_dump(const char *level, const char *prefix_str, int prefix_type, int rowsize, int groupsize,
		    const void *buf, size_t len, bool ascii);
int hex_dump_to_buffer(const void *buf, size_t len, int rowsize, int groupsize, char *linebuf, size_t linebuflen, bool ascii);
enum { DUMP_PREFIX_NONE, DUMP_PREFIX_ADDRESS, DUMP_PREFIX_OFFSET };
struct va_format { const char *fmt; va_list *va; };

#define printk_index_wrap(call, fmt, ...) ({ call(fmt, ##__VA_ARGS__); })
#define printk(fmt, ...) printk_index_wrap(_printk, fmt, ##__VA_ARGS__)
#define no_printk(fmt, ...) ({ if (0) _printk(fmt, ##__VA_ARGS__); 0; })
#ifndef pr_fmt
#define pr_fmt(fmt) fmt
#endif
#define pr_emerg(fmt, ...) printk(KERN_EMERG pr_fmt(fmt), ##__VA_ARGS__)
#define pr_alert(fmt, ...) printk(KERN_ALERT pr_fmt(fmt), ##__VA_ARGS__)
#define pr_crit(fmt, ...) printk(KERN_CRIT pr_fmt(fmt), ##__VA_ARGS__)
#define pr_err(fmt, ...) printk(KERN_ERR pr_fmt(fmt), ##__VA_ARGS__)
#define pr_warn(fmt, ...) printk(KERN_WARNING pr_fmt(fmt), ##__VA_ARGS__)
#define pr_notice(fmt, ...) printk(KERN_NOTICE pr_fmt(fmt), ##__VA_ARGS__)
#define pr_info(fmt, ...) printk(KERN_INFO pr_fmt(fmt), ##__VA_ARGS__)
#define pr_cont(fmt, ...) printk(KERN_CONT fmt, ##__VA_ARGS__)
#ifdef DEBUG
#define pr_devel(fmt, ...) printk(KERN_DEBUG pr_fmt(fmt), ##__VA_ARGS__)
#define pr_debug(fmt, ...) printk(KERN_DEBUG pr_fmt(fmt), ##__VA_ARGS__)
#else
#define pr_devel(fmt, ...) no_printk(KERN_DEBUG pr_fmt(fmt), ##__VA_ARGS__)
/* Dynamic debugging, never switched on. */
__printf(2, 3) void __dynamic_pr_debug(const void *descriptor, const char *fmt, ...);
#define pr_debug(fmt, ...) ({ if (0) __dynamic_pr_debug(0, pr_fmt(fmt), ##__VA_ARGS__); })
#endif
#ifdef DEBUG
#define print_hex_dump_debug(prefix, type, rowsize, groupsize, buf, len, ascii) \
	print_hex_dump(KERN_DEBUG, prefix, type, rowsize, groupsize, buf, len, ascii)
#else
#define print_hex_dump_debug(prefix, type, rowsize, groupsize, buf, len, ascii) \
	({ if (0) print_hex_dump(KERN_DEBUG, prefix, type, rowsize, groupsize, buf, len, ascii); })
#endif
#ifdef DEBUG
#define print_hex_dump_devel(prefix, type, rowsize, groupsize, buf, len, ascii) \
	print_hex_dump(KERN_DEBUG, prefix, type, rowsize, groupsize, buf, len, ascii)
#else
#define print_hex_dump_devel(prefix, type, rowsize, groupsize, buf, len, ascii) do { } while (0)
#endif
#define printk_once(fmt, ...) ({ static bool __printed; bool __first = !__printed; \
	if (__first) { __printed = 1; printk(fmt, ##__VA_ARGS__); } __first; })
#define pr_err_once(fmt, ...) printk_once(KERN_ERR pr_fmt(fmt), ##__VA_ARGS__)
#define pr_warn_once(fmt, ...) printk_once(KERN_WARNING pr_fmt(fmt), ##__VA_ARGS__)
#define pr_notice_once(fmt, ...) printk_once(KERN_NOTICE pr_fmt(fmt), ##__VA_ARGS__)
#define pr_info_once(fmt, ...) printk_once(KERN_INFO pr_fmt(fmt), ##__VA_ARGS__)
#define printk_ratelimited(fmt, ...) ({ if (mmaplab_ratelimit(__FILE__, __LINE__)) printk(fmt, ##__VA_ARGS__); })
#define printk_ratelimit() mmaplab_ratelimit("", 0)
#define pr_err_ratelimited(fmt, ...) printk_ratelimited(KERN_ERR pr_fmt(fmt), ##__VA_ARGS__)
#define pr_warn_ratelimited(fmt, ...) printk_ratelimited(KERN_WARNING pr_fmt(fmt), ##__VA_ARGS__)
#define pr_notice_ratelimited(fmt, ...) printk_ratelimited(KERN_NOTICE pr_fmt(fmt), ##__VA_ARGS__)
#define pr_info_ratelimited(fmt, ...) printk_ratelimited(KERN_INFO pr_fmt(fmt), ##__VA_ARGS__)
#define print_hex_dump_bytes(prefix, type, buf, len) print_hex_dump_debug(prefix, type, 16, 1, buf, len, true)

#endif
