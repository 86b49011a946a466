#ifndef _STDLIB_H
#define _STDLIB_H
#include <features.h>
#include <bits/size_t.h>
#include <bits/waitmacros.h>
#include <sys/types.h>
#include <alloca.h>
typedef int wchar_t;
typedef struct { int quot, rem; } div_t;
typedef struct { long quot, rem; } ldiv_t;
typedef struct { long long quot, rem; } lldiv_t;
#define RAND_MAX 2147483647
#define EXIT_FAILURE 1
#define EXIT_SUCCESS 0
#define MB_CUR_MAX 1
extern double atof(const char *);
extern int atoi(const char *);
extern long atol(const char *);
extern long long atoll(const char *);
extern double strtod(const char *restrict, char **restrict);
extern float strtof(const char *restrict, char **restrict);
extern long double strtold(const char *restrict, char **restrict);
extern long strtol(const char *restrict, char **restrict, int);
extern unsigned long strtoul(const char *restrict, char **restrict, int);
extern long long strtoll(const char *restrict, char **restrict, int);
extern unsigned long long strtoull(const char *restrict, char **restrict, int);
extern long long strtoq(const char *restrict, char **restrict, int);
extern unsigned long long strtouq(const char *restrict, char **restrict, int);
extern char *l64a(long);
extern long a64l(const char *);
extern long random(void);
extern void srandom(unsigned int);
extern char *initstate(unsigned int, char *, size_t);
extern char *setstate(char *);
extern int rand(void);
extern void srand(unsigned int);
extern int rand_r(unsigned int *);
extern double drand48(void);
extern long lrand48(void);
extern long mrand48(void);
extern void srand48(long);
extern void *malloc(size_t);
extern void *calloc(size_t, size_t);
extern void *realloc(void *, size_t);
extern void free(void *);
extern void *reallocarray(void *, size_t, size_t);
extern void *valloc(size_t);
extern int posix_memalign(void **, size_t, size_t);
extern void *aligned_alloc(size_t, size_t);
extern void abort(void) __attribute__((__noreturn__));
extern int atexit(void (*)(void));
extern int at_quick_exit(void (*)(void));
extern int on_exit(void (*)(int, void *), void *);
extern void exit(int) __attribute__((__noreturn__));
extern void quick_exit(int) __attribute__((__noreturn__));
extern void _Exit(int) __attribute__((__noreturn__));
extern char *getenv(const char *);
extern char *secure_getenv(const char *);
extern int putenv(char *);
extern int setenv(const char *, const char *, int);
extern int unsetenv(const char *);
extern int clearenv(void);
extern char *mktemp(char *);
extern int mkstemp(char *);
extern int mkstemps(char *, int);
extern int mkostemp(char *, int);
extern char *mkdtemp(char *);
extern int system(const char *);
extern char *canonicalize_file_name(const char *);
extern char *realpath(const char *restrict, char *restrict);
typedef int (*__compar_fn_t)(const void *, const void *);
typedef __compar_fn_t comparison_fn_t;
typedef int (*__compar_d_fn_t)(const void *, const void *, void *);
extern void *bsearch(const void *, const void *, size_t, size_t, __compar_fn_t);
extern void qsort(void *, size_t, size_t, __compar_fn_t);
extern void qsort_r(void *, size_t, size_t, __compar_d_fn_t, void *);
extern int abs(int);
extern long labs(long);
extern long long llabs(long long);
extern div_t div(int, int);
extern ldiv_t ldiv(long, long);
extern lldiv_t lldiv(long long, long long);
extern int mblen(const char *, size_t);
extern int mbtowc(wchar_t *restrict, const char *restrict, size_t);
extern int wctomb(char *, wchar_t);
extern size_t mbstowcs(wchar_t *restrict, const char *restrict, size_t);
extern size_t wcstombs(char *restrict, const wchar_t *restrict, size_t);
extern int rpmatch(const char *);
extern int getsubopt(char **restrict, char *const *restrict, char **restrict);
extern int posix_openpt(int);
extern int grantpt(int);
extern int unlockpt(int);
extern char *ptsname(int);
extern int getpt(void);
extern int getloadavg(double[], int);
extern double erand48(unsigned short[3]);
extern long nrand48(unsigned short[3]);
extern long jrand48(unsigned short[3]);
extern unsigned short *seed48(unsigned short[3]);
extern void lcong48(unsigned short[7]);
extern char *ecvt(double, int, int *restrict, int *restrict);
extern char *fcvt(double, int, int *restrict, int *restrict);
extern char *gcvt(double, int, char *);
extern unsigned int arc4random(void);
extern void arc4random_buf(void *, size_t);
extern unsigned int arc4random_uniform(unsigned int);
#endif
