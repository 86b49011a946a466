/* Sizes and offsets of what programs and kernel exchange. */
#include <dirent.h>
#include <fcntl.h>
#include <limits.h>
#include <poll.h>
#include <pthread.h>
#include <setjmp.h>
#include <signal.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/select.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/sysmacros.h>
#include <sys/time.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <sys/utsname.h>
#include <sys/wait.h>
#include <termios.h>
#include <time.h>
#include <ucontext.h>
#include <unistd.h>
#define S(t) printf("sizeof(" #t ") %zu\n", sizeof(t))
#define O(t, f) printf("offsetof(" #t ", " #f ") %zu\n", offsetof(t, f))
#define V(x) printf(#x " %lld\n", (long long)(x))
int main(void)
{
	S(FILE); S(jmp_buf); S(sigjmp_buf); S(struct sigaction); S(siginfo_t); S(sigset_t); S(struct stat); S(pthread_t);
	S(pthread_mutex_t); S(pthread_cond_t); S(pthread_attr_t); S(struct rusage); S(struct rlimit); S(struct dirent);
	S(ucontext_t); S(mcontext_t); S(stack_t); S(struct termios); S(struct utsname); S(struct tm); S(struct timespec);
	S(struct timeval); S(struct iovec); S(struct pollfd); S(fd_set); S(struct flock); S(struct winsize); S(struct msghdr);
	S(struct cmsghdr); S(struct itimerval); S(div_t); S(ldiv_t); S(max_align_t); S(wchar_t); S(time_t); S(off_t); S(mode_t);
	S(dev_t); S(ino_t); S(nlink_t); S(pid_t); S(intmax_t); S(int_fast16_t); S(struct sigevent);
	O(struct stat, st_mode); O(struct stat, st_rdev); O(struct stat, st_size); O(struct stat, st_blksize); O(struct stat, st_mtim); O(struct stat, st_ctime);
	O(struct sigaction, sa_mask); O(struct sigaction, sa_flags); O(siginfo_t, si_addr); O(siginfo_t, si_pid); O(siginfo_t, si_status); O(siginfo_t, si_value);
	O(ucontext_t, uc_mcontext); O(ucontext_t, uc_sigmask); O(struct dirent, d_name); O(struct tm, tm_zone);
	V(O_CREAT); V(O_SYNC); V(O_CLOEXEC); V(O_NONBLOCK); V(MAP_ANONYMOUS); V(MAP_FIXED_NOREPLACE); V(MS_SYNC); V(MADV_DONTNEED); V(MREMAP_MAYMOVE);
	V(_SC_PAGESIZE); V(_SC_NPROCESSORS_ONLN); V(RLIMIT_MEMLOCK); V(SYS_mmap); V(SYS_gettid); V(SIGRTMIN); V(SIGRTMAX); V(NSIG); V(SA_NODEFER);
	V(_IO('k', 1)); V(_IOW('k', 2, int)); V(_IOR('k', 3, struct stat)); V(_IOWR('k', 4, long)); V(_IOC_SIZE(_IOW('k', 2, long)));
	V(makedev(42, 7)); V(major(makedev(511, 300))); V(minor(makedev(511, 300))); V(TIOCGWINSZ); V(F_SETFL); V(PATH_MAX);
	V(WEXITSTATUS(0x0300)); V(WIFSIGNALED(0x87)); V(WTERMSIG(0x87)); V(WCOREDUMP(0x87) != 0); V(WIFSTOPPED(0x137f)); V(WSTOPSIG(0x137f));
	V(INT64_MAX); V(UINT32_MAX); V(SSIZE_MAX); V(BUFSIZ); V(EOF); V(RAND_MAX); V(CLOCK_MONOTONIC); V(REG_RIP);
	return 0;
}
