#ifndef _BITS_SIZE_T_H
#define _BITS_SIZE_T_H
typedef unsigned long size_t;
#endif
#ifndef NULL
#define NULL ((void *)0)
#endif
