#ifndef _SEARCH_H
#define _SEARCH_H
#include <bits/size_t.h>
typedef int (*__compar_fn_t)(const void *, const void *);
typedef enum { FIND, ENTER } ACTION;
typedef struct entry { char *key; void *data; } ENTRY;
typedef enum { preorder, postorder, endorder, leaf } VISIT;
extern void insque(void *, void *);
extern void remque(void *);
extern int hcreate(size_t);
extern void hdestroy(void);
extern ENTRY *hsearch(ENTRY, ACTION);
extern void *tsearch(const void *, void **, __compar_fn_t);
extern void *tfind(const void *, void *const *, __compar_fn_t);
extern void *tdelete(const void *restrict, void **restrict, __compar_fn_t);
extern void twalk(const void *, void (*)(const void *, VISIT, int));
extern void tdestroy(void *, void (*)(void *));
extern void *lfind(const void *, const void *, size_t *, size_t, __compar_fn_t);
extern void *lsearch(const void *, void *, size_t *, size_t, __compar_fn_t);
#endif
