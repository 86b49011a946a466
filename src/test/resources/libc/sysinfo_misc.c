/* Answers about the system and the process that do not depend on the machine. */
#define _GNU_SOURCE
#include <stdio.h>
#include <unistd.h>
#include <sys/resource.h>
#include <sys/prctl.h>
#include <sys/sysinfo.h>
#include <sys/random.h>
#include <sys/times.h>
#include <sys/utsname.h>
#include <sys/auxv.h>
#include <sys/syscall.h>
#include <sys/statvfs.h>
#include <sched.h>
#include <errno.h>
#include <string.h>
#include <limits.h>
#include <pwd.h>
#include <grp.h>
#include <stdlib.h>
#include <libgen.h>

int main(void)
{
	struct rlimit r;
	char n[32];
	struct utsname u;
	struct tms t;
	char b[PATH_MAX];
	cpu_set_t c;
	struct sched_param sp;
	printf("%d", getrlimit(RLIMIT_NOFILE, &r));
	printf(" %d\n", r.rlim_cur <= r.rlim_max);
	printf("%d", getrlimit(99, &r));
	printf(" %d\n", errno == EINVAL);
	getrlimit(RLIMIT_CORE, &r);
	r.rlim_cur = 0;
	printf("%d\n", setrlimit(RLIMIT_CORE, &r));
	r.rlim_cur = 10;
	r.rlim_max = 5;
	printf("%d", setrlimit(RLIMIT_FSIZE, &r));
	printf(" %d\n", errno == EINVAL);
	printf("%d\n", prlimit(0, RLIMIT_CORE, 0, &r));
	prctl(PR_SET_NAME, "a very long thread name");
	prctl(PR_GET_NAME, n);
	printf("%s\n", n);
	printf("%d\n", prctl(PR_SET_NO_NEW_PRIVS, 0, 0, 0, 0));
	printf("%d %d\n", uname(&u), !strcmp(u.sysname, "Linux"));
	printf("%d\n", strcmp(u.machine, "x86_64"));
	printf("%zd\n", getrandom(n, 16, 0));
	printf("%d\n", getentropy(n, 300));
	printf("%d\n", times(&t) > 0);
	printf("%ld %d\n", sysconf(_SC_CLK_TCK), sysconf(_SC_PAGESIZE) == getpagesize());
	printf("%d\n", sysconf(_SC_NPROCESSORS_ONLN) >= 1);
	errno = 0;
	printf("%ld", sysconf(9999));
	printf(" %d\n", errno == EINVAL);
	printf("%ld %ld\n", pathconf("/tmp", _PC_NAME_MAX), pathconf("/", _PC_PATH_MAX));
	printf("%zu %s\n", confstr(_CS_PATH, b, sizeof b), b);
	printf("%d %d\n", getuid() == geteuid(), getgid() == getegid());
	printf("%s %s %d\n", getpwuid(0)->pw_name, getpwuid(0)->pw_dir, getpwnam("root")->pw_uid);
	printf("%s %p\n", getgrgid(0)->gr_name, getpwnam("nosuchuser"));
	printf("%d\n", sched_getaffinity(0, sizeof c, &c));
	printf("%d %d\n", CPU_ISSET(0, &c) || 1, CPU_COUNT(&c) >= 1);
	printf("%d %d %d\n", sched_get_priority_max(SCHED_FIFO), sched_get_priority_min(SCHED_FIFO), sched_get_priority_max(99));
	printf("%d %d %d\n", sched_getscheduler(0), sched_getparam(0, &sp), sp.sched_priority);
	printf("%d\n", getpriority(PRIO_PROCESS, 0));
	printf("%d %d\n", nice(5), getpriority(PRIO_PROCESS, 0));
	printf("%d\n", setpriority(PRIO_PROCESS, 0, 10));
	printf("%d\n", getpriority(PRIO_PROCESS, 0));
	printf("%d %d %d\n", syscall(SYS_getpid) == getpid(), syscall(SYS_gettid) == gettid(), syscall(SYS_getppid) == getppid());
	printf("%ld", syscall(9999));
	printf(" %d\n", errno == ENOSYS);
	printf("%ld\n", syscall(SYS_write, 1, "raw\n", 4));
	printf("%lu %d\n", getauxval(AT_PAGESZ), getauxval(AT_UID) == getuid());
	char p1[] = "/usr/lib/", p2[] = "/usr/lib/", p3[] = "x", p4[] = "/", p5[] = "a//b//";
	printf("%s %s %s %s %s %s %s %s %s\n", dirname(p1), basename(p2), dirname(p3), dirname(p4), basename(p5), basename(strdup("/")), basename(strdup("")), dirname(NULL), dirname(strdup("//x")));
	struct sysinfo si;
	printf("%d %d\n", sysinfo(&si), si.totalram > 0);
	struct statvfs sv;
	printf("%d %lu\n", statvfs("/tmp", &sv), sv.f_namemax);
	struct rusage ru;
	printf("%d %d %d\n", getrusage(RUSAGE_SELF, &ru), getrusage(RUSAGE_CHILDREN, &ru), getrusage(99, &ru));
	printf("%d %d\n", gethostname(b, 1), errno == ENAMETOOLONG);
	printf("%d\n", access("/proc/self/maps", R_OK));
	return 0;
}
