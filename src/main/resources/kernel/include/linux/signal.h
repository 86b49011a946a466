#ifndef _LINUX_SIGNAL_H
#define _LINUX_SIGNAL_H
#include <linux/bug.h>
#include <linux/list.h>
#include <linux/string.h>
#include <linux/types.h>
enum {
	SIGHUP = 1, SIGINT, SIGQUIT, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGKILL, SIGUSR1, SIGSEGV, SIGUSR2,
	SIGPIPE, SIGALRM, SIGTERM, SIGSTKFLT, SIGCHLD, SIGCONT, SIGSTOP, SIGTSTP, SIGTTIN, SIGTTOU, SIGURG, SIGXCPU,
	SIGXFSZ, SIGVTALRM, SIGPROF, SIGWINCH, SIGIO, SIGPWR, SIGSYS
};
#define SIGIOT SIGABRT
#define SIGPOLL SIGIO
#define SIGRTMIN 32
#define SIGRTMAX 64
#define _NSIG 64
#define SIG_DFL ((void (*)(int))0)
#define SIG_IGN ((void (*)(int))1)
#define SI_USER 0
#define SI_KERNEL 0x80
#define SI_QUEUE -1
#define SI_TIMER -2
#define SI_MESGQ -3
#define SI_ASYNCIO -4
#define SI_SIGIO -5
#define SI_TKILL -6
#define POLL_IN 1
#define POLL_OUT 2
#define POLL_MSG 3
#define POLL_ERR 4
#define POLL_PRI 5
#define POLL_HUP 6
typedef union sigval {
	int sival_int;
	void __user *sival_ptr;
} sigval_t;
typedef struct { unsigned long sig[1]; } sigset_t;
typedef struct kernel_siginfo {
	int si_signo;
	int si_errno;
	int si_code;
	union {
		struct {
			pid_t _pid;
			uid_t _uid;
			sigval_t _sigval;
		} _rt;
		struct {
			void __user *_addr;
		} _sigfault;
		struct {
			long _band;
			int _fd;
		} _sigpoll;
	} _sifields;
} kernel_siginfo_t;
#define si_pid _sifields._rt._pid
#define si_uid _sifields._rt._uid
#define si_value _sifields._rt._sigval
#define si_int _sifields._rt._sigval.sival_int
#define si_ptr _sifields._rt._sigval.sival_ptr
#define si_addr _sifields._sigfault._addr
#define si_band _sifields._sigpoll._band
#define si_fd _sifields._sigpoll._fd
static inline void clear_siginfo(kernel_siginfo_t *info) { memset(info, 0, sizeof(*info)); }
static inline int valid_signal(unsigned long sig) { return sig <= _NSIG ? 1 : 0; }
static inline void sigemptyset(sigset_t *set) { set->sig[0] = 0; }
static inline void sigfillset(sigset_t *set) { set->sig[0] = -1UL; }
static inline void sigaddset(sigset_t *set, int sig) { set->sig[0] |= 1UL << (sig - 1); }
static inline void sigdelset(sigset_t *set, int sig) { set->sig[0] &= ~(1UL << (sig - 1)); }
static inline int sigismember(sigset_t *set, int sig) { return 1 & (set->sig[0] >> (sig - 1)); }
#define sigmask(sig) (1UL << ((sig) - 1))
#endif
