#ifndef _LINUX_MODULE_PARAMS_H
#define _LINUX_MODULE_PARAMS_H
#include <linux/init.h>
#include <linux/stringify.h>
#include <linux/kernel.h>

#define MODULE_PARAM_PREFIX
#define MAX_PARAM_PREFIX_LEN 56
#define __MODULE_INFO(tag, name, info) \
	static const char __UNIQUE_ID(name)[] __used __section(".modinfo") = __stringify(tag) "=" info
#define MODULE_PARM_DESC(_parm, desc) __MODULE_INFO(parm, _parm, #_parm ":" desc)

struct kernel_param;
enum { KERNEL_PARAM_OPS_FL_NOARG = 1 };
struct kernel_param_ops {
	unsigned int flags;
	int (*set)(const char *val, const struct kernel_param *kp);
	int (*get)(char *buffer, const struct kernel_param *kp);
	void (*free)(void *arg);
};
struct kparam_string {
	unsigned int maxlen;
	char *string;
};
struct kparam_array {
	unsigned int max;
	unsigned int elemsize;
	unsigned int *num;
	const struct kernel_param_ops *ops;
	void *elem;
};
struct kernel_param {
	const char *name;
	struct module *mod;
	const struct kernel_param_ops *ops;
	u16 perm;
	s8 level;
	u8 flags;
	union {
		void *arg;
		const struct kparam_string *str;
		const struct kparam_array *arr;
	};
};

#define __MMAPLAB_PARAM_TYPE(type) \
	int param_set_##type(const char *val, const struct kernel_param *kp); \
	int param_get_##type(char *buffer, const struct kernel_param *kp);
__MMAPLAB_PARAM_TYPE(byte)
__MMAPLAB_PARAM_TYPE(short)
__MMAPLAB_PARAM_TYPE(ushort)
__MMAPLAB_PARAM_TYPE(int)
__MMAPLAB_PARAM_TYPE(uint)
__MMAPLAB_PARAM_TYPE(hexint)
__MMAPLAB_PARAM_TYPE(long)
__MMAPLAB_PARAM_TYPE(ulong)
__MMAPLAB_PARAM_TYPE(ullong)
__MMAPLAB_PARAM_TYPE(charp)
__MMAPLAB_PARAM_TYPE(bool)
__MMAPLAB_PARAM_TYPE(invbool)
__MMAPLAB_PARAM_TYPE(string)
__MMAPLAB_PARAM_TYPE(array)
#define param_set_copystring param_set_string
/* The operations of a basic type: static in each module that names them. */
#define __MMAPLAB_PARAM_OPS(type, fl) \
	((const struct kernel_param_ops){ .flags = fl, .set = param_set_##type, .get = param_get_##type })
#define param_ops_byte __MMAPLAB_PARAM_OPS(byte, 0)
#define param_ops_short __MMAPLAB_PARAM_OPS(short, 0)
#define param_ops_ushort __MMAPLAB_PARAM_OPS(ushort, 0)
#define param_ops_int __MMAPLAB_PARAM_OPS(int, 0)
#define param_ops_uint __MMAPLAB_PARAM_OPS(uint, 0)
#define param_ops_hexint __MMAPLAB_PARAM_OPS(hexint, 0)
#define param_ops_long __MMAPLAB_PARAM_OPS(long, 0)
#define param_ops_ulong __MMAPLAB_PARAM_OPS(ulong, 0)
#define param_ops_ullong __MMAPLAB_PARAM_OPS(ullong, 0)
#define param_ops_charp __MMAPLAB_PARAM_OPS(charp, 0)
#define param_ops_bool __MMAPLAB_PARAM_OPS(bool, KERNEL_PARAM_OPS_FL_NOARG)
#define param_ops_invbool __MMAPLAB_PARAM_OPS(invbool, 0)

#define __param_check(name, p, type) static inline type *__check_##name(void) { return (p); }
#define param_check_byte(name, p) __param_check(name, p, unsigned char)
#define param_check_short(name, p) __param_check(name, p, short)
#define param_check_ushort(name, p) __param_check(name, p, unsigned short)
#define param_check_int(name, p) __param_check(name, p, int)
#define param_check_uint(name, p) __param_check(name, p, unsigned int)
#define param_check_hexint(name, p) param_check_uint(name, p)
#define param_check_long(name, p) __param_check(name, p, long)
#define param_check_ulong(name, p) __param_check(name, p, unsigned long)
#define param_check_ullong(name, p) __param_check(name, p, unsigned long long)
#define param_check_charp(name, p) __param_check(name, p, char *)
#define param_check_bool(name, p) __param_check(name, p, bool)
#define param_check_invbool(name, p) __param_check(name, p, bool)

#define __module_param_call(_name, opsp, argument, permissions) \
	static struct kernel_param __param_##_name __used __section("__param") = \
		{ .name = #_name, .mod = THIS_MODULE, .ops = opsp, .perm = permissions, .arg = (void *)(argument) }
#define module_param_cb(name, ops, arg, perm) __module_param_call(name, ops, arg, perm)
#define module_param_named(name, value, type, perm) \
	param_check_##type(name, &(value)) \
	static const struct kernel_param_ops __param_ops_of_##name = { \
		.flags = 0, .set = param_set_##type, .get = param_get_##type }; \
	__module_param_call(name, &__param_ops_of_##name, &value, perm); \
	__MODULE_INFO(parmtype, name##type, #name ":" #type)
#define module_param(name, type, perm) module_param_named(name, name, type, perm)
#define module_param_unsafe(name, type, perm) module_param(name, type, perm)
#define module_param_string(name, string, len, perm) \
	static const struct kparam_string __param_string_##name = { len, string }; \
	static const struct kernel_param_ops __param_ops_of_##name = { \
		.set = param_set_string, .get = param_get_string }; \
	__module_param_call(name, &__param_ops_of_##name, &__param_string_##name, perm); \
	__MODULE_INFO(parmtype, name##type, #name ":string")
#define module_param_array_named(name, array, type, nump, perm) \
	param_check_##type(name, &(array)[0]) \
	static const struct kernel_param_ops __param_elem_ops_of_##name = { \
		.set = param_set_##type, .get = param_get_##type }; \
	static const struct kparam_array __param_arr_##name = { \
		.max = ARRAY_SIZE(array), .num = nump, .ops = &__param_elem_ops_of_##name, \
		.elemsize = sizeof((array)[0]), .elem = array }; \
	static const struct kernel_param_ops __param_ops_of_##name = { \
		.set = param_set_array, .get = param_get_array }; \
	__module_param_call(name, &__param_ops_of_##name, &__param_arr_##name, perm); \
	__MODULE_INFO(parmtype, name##type, #name ":array of " #type)
#define module_param_array(name, type, nump, perm) module_param_array_named(name, name, type, nump, perm)

#endif
