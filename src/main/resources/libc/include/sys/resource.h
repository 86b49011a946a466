#ifndef _SYS_RESOURCE_H
#define _SYS_RESOURCE_H
#include <bits/timeval.h>
typedef unsigned int id_t;
typedef unsigned long rlim_t;
enum __rlimit_resource {
  RLIMIT_CPU, RLIMIT_FSIZE, RLIMIT_DATA, RLIMIT_STACK, RLIMIT_CORE, RLIMIT_RSS, RLIMIT_NPROC, RLIMIT_NOFILE,
  RLIMIT_MEMLOCK, RLIMIT_AS, RLIMIT_LOCKS, RLIMIT_SIGPENDING, RLIMIT_MSGQUEUE, RLIMIT_NICE, RLIMIT_RTPRIO, RLIMIT_RTTIME
};
#define RLIM_INFINITY ((unsigned long)(~0UL))
#define RLIM_SAVED_MAX RLIM_INFINITY
#define RLIM_SAVED_CUR RLIM_INFINITY
struct rlimit { rlim_t rlim_cur; rlim_t rlim_max; };
enum __rusage_who { RUSAGE_SELF = 0, RUSAGE_CHILDREN = -1, RUSAGE_THREAD = 1 };
struct rusage {
  struct timeval ru_utime, ru_stime;
  long ru_maxrss, ru_ixrss, ru_idrss, ru_isrss, ru_minflt, ru_majflt, ru_nswap, ru_inblock, ru_oublock,
      ru_msgsnd, ru_msgrcv, ru_nsignals, ru_nvcsw, ru_nivcsw;
};
#define PRIO_MIN (-20)
#define PRIO_MAX 20
enum __priority_which { PRIO_PROCESS, PRIO_PGRP, PRIO_USER };
extern int getrlimit(int, struct rlimit *);
extern int setrlimit(int, const struct rlimit *);
extern int prlimit(int, int, const struct rlimit *, struct rlimit *);
extern int getrusage(int, struct rusage *);
extern int getpriority(int, id_t);
extern int setpriority(int, id_t, int);
#endif
