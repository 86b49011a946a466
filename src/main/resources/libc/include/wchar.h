#ifndef _WCHAR_H
#define _WCHAR_H
#include <bits/size_t.h>
#include <stdarg.h>
#include <stdio.h>
typedef int wchar_t;
typedef unsigned int wint_t;
typedef struct { int __count; unsigned int __value; } mbstate_t;
#ifndef WCHAR_MIN
#define WCHAR_MIN (-2147483647 - 1)
#define WCHAR_MAX 2147483647
#endif
#define WEOF (0xffffffffu)
extern wchar_t *wcscpy(wchar_t *restrict, const wchar_t *restrict);
extern wchar_t *wcsncpy(wchar_t *restrict, const wchar_t *restrict, size_t);
extern wchar_t *wcscat(wchar_t *restrict, const wchar_t *restrict);
extern wchar_t *wcsncat(wchar_t *restrict, const wchar_t *restrict, size_t);
extern int wcscmp(const wchar_t *, const wchar_t *);
extern int wcsncmp(const wchar_t *, const wchar_t *, size_t);
extern int wcscasecmp(const wchar_t *, const wchar_t *);
extern int wcsncasecmp(const wchar_t *, const wchar_t *, size_t);
extern int wcscoll(const wchar_t *, const wchar_t *);
extern wchar_t *wcsdup(const wchar_t *);
extern wchar_t *wcschr(const wchar_t *, wchar_t);
extern wchar_t *wcsrchr(const wchar_t *, wchar_t);
extern size_t wcscspn(const wchar_t *, const wchar_t *);
extern size_t wcsspn(const wchar_t *, const wchar_t *);
extern wchar_t *wcspbrk(const wchar_t *, const wchar_t *);
extern wchar_t *wcsstr(const wchar_t *, const wchar_t *);
extern wchar_t *wcstok(wchar_t *restrict, const wchar_t *restrict, wchar_t **restrict);
extern size_t wcslen(const wchar_t *);
extern size_t wcsnlen(const wchar_t *, size_t);
extern wchar_t *wmemchr(const wchar_t *, wchar_t, size_t);
extern int wmemcmp(const wchar_t *, const wchar_t *, size_t);
extern wchar_t *wmemcpy(wchar_t *restrict, const wchar_t *restrict, size_t);
extern wchar_t *wmemmove(wchar_t *, const wchar_t *, size_t);
extern wchar_t *wmemset(wchar_t *, wchar_t, size_t);
extern wint_t btowc(int);
extern int wctob(wint_t);
extern int mbsinit(const mbstate_t *);
extern size_t mbrtowc(wchar_t *restrict, const char *restrict, size_t, mbstate_t *restrict);
extern size_t wcrtomb(char *restrict, wchar_t, mbstate_t *restrict);
extern size_t mbrlen(const char *restrict, size_t, mbstate_t *restrict);
extern size_t mbsrtowcs(wchar_t *restrict, const char **restrict, size_t, mbstate_t *restrict);
extern size_t wcsrtombs(char *restrict, const wchar_t **restrict, size_t, mbstate_t *restrict);
extern int wcwidth(wchar_t);
extern int wcswidth(const wchar_t *, size_t);
extern long wcstol(const wchar_t *restrict, wchar_t **restrict, int);
extern unsigned long wcstoul(const wchar_t *restrict, wchar_t **restrict, int);
extern long long wcstoll(const wchar_t *restrict, wchar_t **restrict, int);
extern unsigned long long wcstoull(const wchar_t *restrict, wchar_t **restrict, int);
extern double wcstod(const wchar_t *restrict, wchar_t **restrict);
extern wchar_t *wcpcpy(wchar_t *restrict, const wchar_t *restrict);
extern wchar_t *wmempcpy(wchar_t *restrict, const wchar_t *restrict, size_t);
extern int wprintf(const wchar_t *restrict, ...);
extern int fwprintf(FILE *restrict, const wchar_t *restrict, ...);
extern int swprintf(wchar_t *restrict, size_t, const wchar_t *restrict, ...);
extern wint_t fputwc(wchar_t, FILE *);
extern wint_t putwchar(wchar_t);
extern int fputws(const wchar_t *restrict, FILE *restrict);
extern wint_t fgetwc(FILE *);
extern int fwide(FILE *, int);
#endif
