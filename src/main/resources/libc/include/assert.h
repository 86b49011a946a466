#undef assert
#undef assert_perror
#ifdef NDEBUG
#define assert(expr) ((void)(0))
#define assert_perror(e) ((void)(0))
#else
#define assert(expr) \
  ((void)sizeof((expr) ? 1 : 0), __extension__({ \
    if (expr) ; else __assert_fail(#expr, __FILE__, __LINE__, __extension__ __PRETTY_FUNCTION__); }))
#define assert_perror(e) \
  (!(e) ? ((void)0) : __assert_perror_fail((e), __FILE__, __LINE__, __extension__ __PRETTY_FUNCTION__))
#endif
#ifndef _ASSERT_H
#define _ASSERT_H
extern void __assert_fail(const char *, const char *, unsigned int, const char *) __attribute__((__noreturn__));
extern void __assert_perror_fail(int, const char *, unsigned int, const char *) __attribute__((__noreturn__));
#define static_assert _Static_assert
#endif
