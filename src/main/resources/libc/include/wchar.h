#ifndef _WCHAR_H
#define _WCHAR_H
#include <stddef.h>
typedef unsigned int wint_t;
#define WEOF (0xffffffffu)
#define WCHAR_MIN (-2147483647 - 1)
#define WCHAR_MAX 2147483647
extern size_t wcslen(const wchar_t *), wcsnlen(const wchar_t *, size_t);
extern wchar_t *wcscpy(wchar_t *restrict, const wchar_t *restrict), *wcscat(wchar_t *restrict, const wchar_t *restrict);
extern wchar_t *wcsncpy(wchar_t *restrict, const wchar_t *restrict, size_t);
extern int wcscmp(const wchar_t *, const wchar_t *), wcsncmp(const wchar_t *, const wchar_t *, size_t);
extern wchar_t *wcschr(const wchar_t *, wchar_t), *wcsrchr(const wchar_t *, wchar_t), *wcsstr(const wchar_t *, const wchar_t *);
extern wchar_t *wmemcpy(wchar_t *restrict, const wchar_t *restrict, size_t), *wmemmove(wchar_t *, const wchar_t *, size_t);
extern wchar_t *wmemset(wchar_t *, wchar_t, size_t), *wmemchr(const wchar_t *, wchar_t, size_t);
extern int wmemcmp(const wchar_t *, const wchar_t *, size_t);
#endif
