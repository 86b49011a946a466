#ifndef __LINUX_GUARDS_H
#define __LINUX_GUARDS_H
#include <linux/compiler.h>
#define DEFINE_FREE(_name, _type, _free) \
	static inline void __free_##_name(void *p) { _type _T = *(_type *)p; _free; }
#define __free(_name) __attribute__((__cleanup__(__free_##_name)))
#define no_free_ptr(p) ({ __auto_type __ptr = &(p); __auto_type __val = *__ptr; *__ptr = NULL; __val; })
#define return_ptr(p) return no_free_ptr(p)
#define DEFINE_CLASS(_name, _type, _exit, _init, _init_args...) \
	typedef _type class_##_name##_t; \
	static inline void class_##_name##_destructor(_type *p) { _type _T = *p; _exit; } \
	static inline _type class_##_name##_constructor(_init_args) { _type t = _init; return t; }
#define CLASS(_name, var) class_##_name##_t var __attribute__((__cleanup__(class_##_name##_destructor))) = \
	class_##_name##_constructor
#define DEFINE_GUARD(_name, _type, _lock, _unlock) \
	DEFINE_CLASS(_name, _type, if (_T) { _unlock; }, ({ _lock; _T; }), _type _T) \
	static inline void *class_##_name##_lock_ptr(class_##_name##_t *_T) { return (void *)*_T; }
#define DEFINE_GUARD_COND(_name, _ext, _condlock) \
	typedef class_##_name##_t class_##_name##_ext##_t; \
	static inline void class_##_name##_ext##_destructor(class_##_name##_t *p) { class_##_name##_destructor(p); } \
	static inline class_##_name##_t class_##_name##_ext##_constructor(class_##_name##_t _T) \
	{ \
		return _condlock ? _T : NULL; \
	} \
	static inline void *class_##_name##_ext##_lock_ptr(class_##_name##_t *_T) { return (void *)*_T; }
#define guard(_name) CLASS(_name, __UNIQUE_ID(guard))
#define __guard_ptr(_name) class_##_name##_lock_ptr
#define scoped_guard(_name, args...) \
	for (CLASS(_name, scope)(args), *done = NULL; __guard_ptr(_name)(&scope) && !done; done = (void *)1)
#define scoped_cond_guard(_name, _fail, args...) \
	for (CLASS(_name, scope)(args), *done = NULL; !done; done = (void *)1) \
		if (!__guard_ptr(_name)(&scope)) _fail; else
#define __mmaplab_guard(_name, _type, _unlock, ...) \
	typedef struct { _type *lock; __VA_ARGS__; } class_##_name##_t; \
	static inline void class_##_name##_destructor(class_##_name##_t *_T) { if (_T->lock) { _unlock; } } \
	static inline void *class_##_name##_lock_ptr(class_##_name##_t *_T) { return _T->lock; }
#define DEFINE_LOCK_GUARD_1(_name, _type, _lock, _unlock, ...) \
	__mmaplab_guard(_name, _type, _unlock, __VA_ARGS__) \
	static inline class_##_name##_t class_##_name##_constructor(_type *l) \
	{ \
		class_##_name##_t _t = { .lock = l }, *_T = &_t; \
		_lock; \
		return _t; \
	}
#define DEFINE_LOCK_GUARD_0(_name, _lock, _unlock, ...) \
	__mmaplab_guard(_name, void, _unlock, __VA_ARGS__) \
	static inline class_##_name##_t class_##_name##_constructor(void) \
	{ \
		class_##_name##_t _t = { .lock = (void *)1 }, *_T = &_t; \
		_lock; \
		return _t; \
	}
#endif
