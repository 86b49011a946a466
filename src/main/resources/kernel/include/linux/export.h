#ifndef _LINUX_EXPORT_H
#define _LINUX_EXPORT_H
#include <linux/compiler.h>
#include <linux/linkage.h>
#include <linux/stringify.h>

/* The loader reads one of these for each exported symbol. */
struct kernel_symbol {
	unsigned long value;
	const char *name;
	int gpl_only;
};
extern struct module __this_module;
#define THIS_MODULE (&__this_module)
#define __EXPORT_SYMBOL(sym, gpl) \
	static const struct kernel_symbol __ksymtab_##sym __used __section("__ksymtab") = \
		{ (unsigned long)&sym, #sym, gpl }
#define EXPORT_SYMBOL(sym) __EXPORT_SYMBOL(sym, 0)
#define EXPORT_SYMBOL_GPL(sym) __EXPORT_SYMBOL(sym, 1)
#define EXPORT_SYMBOL_NS(sym, ns) EXPORT_SYMBOL(sym)
#define EXPORT_SYMBOL_NS_GPL(sym, ns) EXPORT_SYMBOL_GPL(sym)

#endif
