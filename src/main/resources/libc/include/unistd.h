#ifndef _UNISTD_H
#define _UNISTD_H
#include <features.h>
#define _POSIX_VERSION 200809L
#define _POSIX2_VERSION 200809L
#define _XOPEN_VERSION 700
#define _POSIX_MAPPED_FILES 200809L
#define _POSIX_THREADS 200809L
#define _POSIX_TIMERS 200809L
#define _POSIX_SYNCHRONIZED_IO 200809L
#define STDIN_FILENO 0
#define STDOUT_FILENO 1
#define STDERR_FILENO 2
#include <bits/size_t.h>
#include <bits/getopt.h>
#include <bits/confname.h>
typedef long ssize_t;
typedef unsigned int gid_t;
typedef unsigned int uid_t;
typedef long off_t;
typedef long off64_t;
typedef unsigned int useconds_t;
typedef int pid_t;
typedef long intptr_t;
typedef unsigned int socklen_t;
#define R_OK 4
#define W_OK 2
#define X_OK 1
#define F_OK 0
#define SEEK_SET 0
#define SEEK_CUR 1
#define SEEK_END 2
#define SEEK_DATA 3
#define SEEK_HOLE 4
#define L_SET 0
#define L_INCR 1
#define L_XTND 2
#define F_ULOCK 0
#define F_LOCK 1
#define F_TLOCK 2
#define F_TEST 3
#define TEMP_FAILURE_RETRY(expression) \
  (__extension__({ long int __result; do __result = (long int)(expression); \
    while (__result == -1L && errno == 4); __result; }))
extern int access(const char *, int);
extern int euidaccess(const char *, int);
extern int eaccess(const char *, int);
extern int faccessat(int, const char *, int, int);
extern off_t lseek(int, off_t, int);
extern off64_t lseek64(int, off64_t, int);
extern int close(int);
extern void closefrom(int);
extern ssize_t read(int, void *, size_t);
extern ssize_t write(int, const void *, size_t);
extern ssize_t pread(int, void *, size_t, off_t);
extern ssize_t pwrite(int, const void *, size_t, off_t);
extern ssize_t pread64(int, void *, size_t, off64_t);
extern ssize_t pwrite64(int, const void *, size_t, off64_t);
extern int pipe(int *);
extern int pipe2(int *, int);
extern unsigned int alarm(unsigned int);
extern unsigned int sleep(unsigned int);
extern useconds_t ualarm(useconds_t, useconds_t);
extern int usleep(useconds_t);
extern int pause(void);
extern int chown(const char *, uid_t, gid_t);
extern int fchown(int, uid_t, gid_t);
extern int lchown(const char *, uid_t, gid_t);
extern int fchownat(int, const char *, uid_t, gid_t, int);
extern int chdir(const char *);
extern int fchdir(int);
extern char *getcwd(char *, size_t);
extern char *get_current_dir_name(void);
extern char *getwd(char *);
extern int dup(int);
extern int dup2(int, int);
extern int dup3(int, int, int);
extern char **environ;
extern char **__environ;
extern int execve(const char *, char *const *, char *const *);
extern int fexecve(int, char *const *, char *const *);
extern int execv(const char *, char *const *);
extern int execle(const char *, const char *, ...);
extern int execl(const char *, const char *, ...);
extern int execvp(const char *, char *const *);
extern int execlp(const char *, const char *, ...);
extern int execvpe(const char *, char *const *, char *const *);
extern int nice(int);
extern void _exit(int) __attribute__((__noreturn__));
extern long pathconf(const char *, int);
extern long fpathconf(int, int);
extern long sysconf(int);
extern size_t confstr(int, char *, size_t);
extern pid_t getpid(void);
extern pid_t getppid(void);
extern pid_t getpgrp(void);
extern pid_t getpgid(pid_t);
extern int setpgid(pid_t, pid_t);
extern int setpgrp(void);
extern pid_t setsid(void);
extern pid_t getsid(pid_t);
extern uid_t getuid(void);
extern uid_t geteuid(void);
extern gid_t getgid(void);
extern gid_t getegid(void);
extern int getgroups(int, gid_t *);
extern int group_member(gid_t);
extern int setuid(uid_t);
extern int setreuid(uid_t, uid_t);
extern int seteuid(uid_t);
extern int setgid(gid_t);
extern int setregid(gid_t, gid_t);
extern int setegid(gid_t);
extern int getresuid(uid_t *, uid_t *, uid_t *);
extern int getresgid(gid_t *, gid_t *, gid_t *);
extern int setresuid(uid_t, uid_t, uid_t);
extern int setresgid(gid_t, gid_t, gid_t);
extern pid_t fork(void);
extern pid_t vfork(void);
extern pid_t _Fork(void);
extern char *ttyname(int);
extern int ttyname_r(int, char *, size_t);
extern int isatty(int);
extern int link(const char *, const char *);
extern int linkat(int, const char *, int, const char *, int);
extern int symlink(const char *, const char *);
extern int symlinkat(const char *, int, const char *);
extern ssize_t readlink(const char *restrict, char *restrict, size_t);
extern ssize_t readlinkat(int, const char *restrict, char *restrict, size_t);
extern int unlink(const char *);
extern int unlinkat(int, const char *, int);
extern int rmdir(const char *);
extern pid_t tcgetpgrp(int);
extern int tcsetpgrp(int, pid_t);
extern char *getlogin(void);
extern int gethostname(char *, size_t);
extern int sethostname(const char *, size_t);
extern int getdomainname(char *, size_t);
extern int vhangup(void);
extern int daemon(int, int);
extern int chroot(const char *);
extern char *getpass(const char *);
extern int fsync(int);
extern int fdatasync(int);
extern int syncfs(int);
extern void sync(void);
extern long gethostid(void);
extern int getpagesize(void);
extern int getdtablesize(void);
extern int truncate(const char *, off_t);
extern int ftruncate(int, off_t);
extern int brk(void *);
extern void *sbrk(intptr_t);
extern long syscall(long, ...);
extern int lockf(int, int, off_t);
extern ssize_t copy_file_range(int, off64_t *, int, off64_t *, size_t, unsigned int);
extern pid_t gettid(void);
extern void swab(const void *restrict, void *restrict, ssize_t);
extern char *crypt(const char *, const char *);
extern int getentropy(void *, size_t);
extern char *ctermid(char *);
extern int getlogin_r(char *, size_t);
#endif
