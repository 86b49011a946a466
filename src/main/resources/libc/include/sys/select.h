#ifndef _SYS_SELECT_H
#define _SYS_SELECT_H
#include <bits/sigset.h>
#include <bits/timespec.h>
#include <bits/timeval.h>
typedef long suseconds_t;
typedef long time_t;
typedef long __fd_mask;
typedef long fd_mask;
#define __NFDBITS 64
#define NFDBITS 64
typedef struct { __fd_mask fds_bits[16]; } fd_set;
#define FD_SETSIZE 1024
#define FD_SET(d, s) ((void)((s)->fds_bits[(d) / 64] |= (__fd_mask)(1UL << ((d) % 64))))
#define FD_CLR(d, s) ((void)((s)->fds_bits[(d) / 64] &= ~(__fd_mask)(1UL << ((d) % 64))))
#define FD_ISSET(d, s) (((s)->fds_bits[(d) / 64] & (__fd_mask)(1UL << ((d) % 64))) != 0)
#define FD_ZERO(s) do { fd_set *__s = (s); for (unsigned int __i = 0; __i < 16; __i++) __s->fds_bits[__i] = 0; } while (0)
extern int select(int, fd_set *restrict, fd_set *restrict, fd_set *restrict, struct timeval *restrict);
extern int pselect(int, fd_set *restrict, fd_set *restrict, fd_set *restrict, const struct timespec *restrict, const __sigset_t *restrict);
#endif
