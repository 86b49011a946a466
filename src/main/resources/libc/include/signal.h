#ifndef _SIGNAL_H
#define _SIGNAL_H
#include <bits/size_t.h>
#include <bits/sigset.h>
#include <bits/timespec.h>
#include <bits/siginfo.h>
#include <bits/pthread_types.h>
#include <bits/ucontext.h>
typedef int pid_t;
typedef unsigned int uid_t;
typedef int sig_atomic_t;
typedef void (*__sighandler_t)(int);
typedef __sighandler_t sighandler_t;
typedef __sighandler_t sig_t;
#define SIG_ERR ((__sighandler_t)-1)
#define SIG_DFL ((__sighandler_t)0)
#define SIG_IGN ((__sighandler_t)1)
#define SIG_HOLD ((__sighandler_t)2)
#define SIGHUP 1
#define SIGINT 2
#define SIGQUIT 3
#define SIGILL 4
#define SIGTRAP 5
#define SIGABRT 6
#define SIGIOT SIGABRT
#define SIGBUS 7
#define SIGFPE 8
#define SIGKILL 9
#define SIGUSR1 10
#define SIGSEGV 11
#define SIGUSR2 12
#define SIGPIPE 13
#define SIGALRM 14
#define SIGTERM 15
#define SIGSTKFLT 16
#define SIGCHLD 17
#define SIGCLD SIGCHLD
#define SIGCONT 18
#define SIGSTOP 19
#define SIGTSTP 20
#define SIGTTIN 21
#define SIGTTOU 22
#define SIGURG 23
#define SIGXCPU 24
#define SIGXFSZ 25
#define SIGVTALRM 26
#define SIGPROF 27
#define SIGWINCH 28
#define SIGIO 29
#define SIGPOLL SIGIO
#define SIGPWR 30
#define SIGSYS 31
#define SIGRTMIN (__libc_current_sigrtmin())
#define SIGRTMAX (__libc_current_sigrtmax())
#define _NSIG 65
#define NSIG _NSIG
#define SIG_BLOCK 0
#define SIG_UNBLOCK 1
#define SIG_SETMASK 2
#define SA_NOCLDSTOP 1
#define SA_NOCLDWAIT 2
#define SA_SIGINFO 4
#define SA_ONSTACK 0x08000000
#define SA_RESTART 0x10000000
#define SA_NODEFER 0x40000000
#define SA_RESETHAND 0x80000000
#define SA_INTERRUPT 0x20000000
#define SA_NOMASK SA_NODEFER
#define SA_ONESHOT SA_RESETHAND
#define SA_STACK SA_ONSTACK
struct sigaction {
  union {
    __sighandler_t sa_handler;
    void (*sa_sigaction)(int, siginfo_t *, void *);
  } __sigaction_handler;
#define sa_handler __sigaction_handler.sa_handler
#define sa_sigaction __sigaction_handler.sa_sigaction
  __sigset_t sa_mask;
  int sa_flags;
  void (*sa_restorer)(void);
};
#define MINSIGSTKSZ 2048
#define SIGSTKSZ 8192
struct sigevent {
  union sigval sigev_value;
  int sigev_signo;
  int sigev_notify;
  union {
    int _pad[12];
    int _tid;
    struct { void (*_function)(union sigval); pthread_attr_t *_attribute; } _sigev_thread;
  } _sigev_un;
};
typedef struct sigevent sigevent_t;
#define sigev_notify_function _sigev_un._sigev_thread._function
#define sigev_notify_attributes _sigev_un._sigev_thread._attribute
#define SIGEV_SIGNAL 0
#define SIGEV_NONE 1
#define SIGEV_THREAD 2
#define SIGEV_THREAD_ID 4
extern int __libc_current_sigrtmin(void);
extern int __libc_current_sigrtmax(void);
extern __sighandler_t signal(int, __sighandler_t);
extern __sighandler_t sysv_signal(int, __sighandler_t);
extern int kill(pid_t, int);
extern int killpg(pid_t, int);
extern int raise(int);
extern int tgkill(pid_t, pid_t, int);
extern void psignal(int, const char *);
extern void psiginfo(const siginfo_t *, const char *);
extern int sigemptyset(sigset_t *);
extern int sigfillset(sigset_t *);
extern int sigaddset(sigset_t *, int);
extern int sigdelset(sigset_t *, int);
extern int sigismember(const sigset_t *, int);
extern int sigisemptyset(const sigset_t *);
extern int sigandset(sigset_t *, const sigset_t *, const sigset_t *);
extern int sigorset(sigset_t *, const sigset_t *, const sigset_t *);
extern int sigprocmask(int, const sigset_t *restrict, sigset_t *restrict);
extern int sigsuspend(const sigset_t *);
extern int sigaction(int, const struct sigaction *restrict, struct sigaction *restrict);
extern int sigpending(sigset_t *);
extern int sigwait(const sigset_t *restrict, int *restrict);
extern int sigwaitinfo(const sigset_t *restrict, siginfo_t *restrict);
extern int sigtimedwait(const sigset_t *restrict, siginfo_t *restrict, const struct timespec *restrict);
extern int sigqueue(pid_t, int, const union sigval);
extern int siginterrupt(int, int);
extern int sigaltstack(const stack_t *restrict, stack_t *restrict);
extern int sighold(int);
extern int sigrelse(int);
extern int sigignore(int);
extern int pthread_sigmask(int, const __sigset_t *restrict, __sigset_t *restrict);
extern int pthread_kill(pthread_t, int);
#define sigev_notify_thread_id _sigev_un._tid
#define sigmask(sig) (1 << ((sig) - 1))
extern int pthread_sigqueue(pthread_t, int, const union sigval);
extern __sighandler_t ssignal(int, __sighandler_t);
extern int gsignal(int);
extern __sighandler_t sigset(int, __sighandler_t);
extern int sigpause(int);
extern int sigblock(int);
extern int sigsetmask(int);
extern int siggetmask(void);
#endif
