#ifndef _SYS_WAIT_H
#define _SYS_WAIT_H
#include <signal.h>
#include <bits/waitmacros.h>
typedef unsigned int id_t;
typedef enum { P_ALL, P_PID, P_PGID, P_PIDFD } idtype_t;
#define WCOREFLAG 0x80
#define W_EXITCODE(ret, sig) ((ret) << 8 | (sig))
#define W_STOPCODE(sig) ((sig) << 8 | 0x7f)
#define WAIT_ANY (-1)
#define WAIT_MYPGRP 0
struct rusage;
extern pid_t wait(int *);
extern pid_t waitpid(pid_t, int *, int);
extern int waitid(idtype_t, id_t, siginfo_t *, int);
extern pid_t wait3(int *, int, struct rusage *);
extern pid_t wait4(pid_t, int *, int, struct rusage *);
#endif
