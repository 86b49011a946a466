#ifndef _SYS_STAT_H
#define _SYS_STAT_H
#include <bits/stat.h>
typedef unsigned long dev_t;
typedef unsigned int gid_t;
typedef unsigned long ino_t;
typedef unsigned int mode_t;
typedef unsigned long nlink_t;
typedef long off_t;
typedef unsigned int uid_t;
typedef long time_t;
typedef long blkcnt_t;
typedef long blksize_t;
#define S_ISDIR(mode) ((((mode)) & 0170000) == (0040000))
#define S_ISCHR(mode) ((((mode)) & 0170000) == (0020000))
#define S_ISBLK(mode) ((((mode)) & 0170000) == (0060000))
#define S_ISREG(mode) ((((mode)) & 0170000) == (0100000))
#define S_ISFIFO(mode) ((((mode)) & 0170000) == (0010000))
#define S_ISLNK(mode) ((((mode)) & 0170000) == (0120000))
#define S_ISSOCK(mode) ((((mode)) & 0170000) == (0140000))
#define S_IREAD 0400
#define S_IWRITE 0200
#define S_IEXEC 0100
#define ACCESSPERMS 0777
#define ALLPERMS 07777
#define DEFFILEMODE 0666
extern int stat(const char *restrict, struct stat *restrict);
extern int fstat(int, struct stat *);
extern int lstat(const char *restrict, struct stat *restrict);
extern int fstatat(int, const char *restrict, struct stat *restrict, int);
extern int chmod(const char *, mode_t);
extern int lchmod(const char *, mode_t);
extern int fchmod(int, mode_t);
extern int fchmodat(int, const char *, mode_t, int);
extern mode_t umask(mode_t);
extern int mkdir(const char *, mode_t);
extern int mkdirat(int, const char *, mode_t);
extern int mknod(const char *, mode_t, dev_t);
extern int mknodat(int, const char *, mode_t, dev_t);
extern int mkfifo(const char *, mode_t);
extern int utimensat(int, const char *, const struct timespec *, int);
extern int futimens(int, const struct timespec *);
#endif
