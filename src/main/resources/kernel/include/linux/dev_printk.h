#ifndef _DEVICE_PRINTK_H_
#define _DEVICE_PRINTK_H_
#include <linux/compiler.h>
#include <linux/types.h>
#include <linux/printk.h>
struct device;
__printf(3, 4) void _dev_printk(const char *level, const struct device *dev, const char *fmt, ...);
#ifndef dev_fmt
#define dev_fmt(fmt) fmt
#endif
#define dev_printk(level, dev, fmt, ...) _dev_printk(level, dev, fmt, ##__VA_ARGS__)
#define dev_emerg(dev, fmt, ...) _dev_printk(KERN_EMERG, dev, dev_fmt(fmt), ##__VA_ARGS__)
#define dev_alert(dev, fmt, ...) _dev_printk(KERN_ALERT, dev, dev_fmt(fmt), ##__VA_ARGS__)
#define dev_crit(dev, fmt, ...) _dev_printk(KERN_CRIT, dev, dev_fmt(fmt), ##__VA_ARGS__)
#define dev_err(dev, fmt, ...) _dev_printk(KERN_ERR, dev, dev_fmt(fmt), ##__VA_ARGS__)
#define dev_warn(dev, fmt, ...) _dev_printk(KERN_WARNING, dev, dev_fmt(fmt), ##__VA_ARGS__)
#define dev_notice(dev, fmt, ...) _dev_printk(KERN_NOTICE, dev, dev_fmt(fmt), ##__VA_ARGS__)
#define dev_info(dev, fmt, ...) _dev_printk(KERN_INFO, dev, dev_fmt(fmt), ##__VA_ARGS__)
#ifdef DEBUG
#define dev_dbg(dev, fmt, ...) _dev_printk(KERN_DEBUG, dev, dev_fmt(fmt), ##__VA_ARGS__)
#else
#define dev_dbg(dev, fmt, ...) ({ if (0) _dev_printk(KERN_DEBUG, dev, dev_fmt(fmt), ##__VA_ARGS__); })
#endif
#define dev_vdbg(dev, fmt, ...) ({ if (0) _dev_printk(KERN_DEBUG, dev, dev_fmt(fmt), ##__VA_ARGS__); })
#define dev_err_once(dev, fmt, ...) do { static bool __printed; \
	if (!__printed) { __printed = 1; dev_err(dev, fmt, ##__VA_ARGS__); } } while (0)
#define dev_warn_once(dev, fmt, ...) do { static bool __printed; \
	if (!__printed) { __printed = 1; dev_warn(dev, fmt, ##__VA_ARGS__); } } while (0)
#define dev_info_once(dev, fmt, ...) do { static bool __printed; \
	if (!__printed) { __printed = 1; dev_info(dev, fmt, ##__VA_ARGS__); } } while (0)
#define dev_err_ratelimited(dev, fmt, ...) do { \
	if (mmaplab_ratelimit(__FILE__, __LINE__)) dev_err(dev, fmt, ##__VA_ARGS__); } while (0)
#define dev_notice_once(dev, fmt, ...) do { static bool __printed; \
	if (!__printed) { __printed = 1; dev_notice(dev, fmt, ##__VA_ARGS__); } } while (0)
#define dev_warn_ratelimited(dev, fmt, ...) do { \
	if (mmaplab_ratelimit(__FILE__, __LINE__)) dev_warn(dev, fmt, ##__VA_ARGS__); } while (0)
#define dev_info_ratelimited(dev, fmt, ...) do { \
	if (mmaplab_ratelimit(__FILE__, __LINE__)) dev_info(dev, fmt, ##__VA_ARGS__); } while (0)
#define dev_WARN(dev, format, arg...) \
	WARN(1, "%s %s: " format, dev_driver_string(dev), dev_name(dev), ## arg)
#define dev_WARN_ONCE(dev, condition, format, arg...) \
	WARN_ONCE(condition, "%s %s: " format, dev_driver_string(dev), dev_name(dev), ## arg)
__printf(3, 4) int dev_err_probe(const struct device *dev, int err, const char *fmt, ...);
#endif
