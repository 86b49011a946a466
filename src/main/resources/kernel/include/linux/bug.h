#ifndef _LINUX_BUG_H
#define _LINUX_BUG_H
#include <linux/compiler.h>
#include <linux/build_bug.h>
#include <linux/printk.h>

void __noreturn mmaplab_bug(const char *file, int line);
void mmaplab_warn(const char *file, int line, unsigned int taint, const char *function);
void mmaplab_cut_here(void);

#define BUG() mmaplab_bug(__FILE__, __LINE__)
#define BUG_ON(condition) do { if (unlikely(condition)) BUG(); } while (0)
#define __WARN() mmaplab_warn(__FILE__, __LINE__, 9, __func__)
#define __WARN_printf(...) do { mmaplab_cut_here(); printk(__VA_ARGS__); \
	mmaplab_warn(__FILE__, __LINE__, 0, __func__); } while (0)
#define WARN_ON(condition) ({ int __warn_on = !!(condition); if (unlikely(__warn_on)) __WARN(); unlikely(__warn_on); })
#define WARN(condition, format...) ({ int __warn_on = !!(condition); \
	if (unlikely(__warn_on)) __WARN_printf(format); unlikely(__warn_on); })
#define WARN_ON_ONCE(condition) ({ static bool __warned; int __warn_once = !!(condition); \
	if (unlikely(__warn_once && !__warned)) { __warned = 1; __WARN(); } unlikely(__warn_once); })
#define WARN_ONCE(condition, format...) ({ static bool __warned; int __warn_once = !!(condition); \
	if (unlikely(__warn_once && !__warned)) { __warned = 1; __WARN_printf(format); } unlikely(__warn_once); })
#define WARN_TAINT(condition, taint, format...) WARN(condition, format)

#endif
