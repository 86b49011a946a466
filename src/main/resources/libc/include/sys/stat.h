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
#define UTIME_NOW ((1l << 30) - 1l)
#define UTIME_OMIT ((1l << 30) - 2l)
extern int mkfifoat(int, const char *, mode_t);
struct statx_timestamp { long long tv_sec; unsigned int tv_nsec; int __statx_timestamp_pad1[1]; };
struct statx {
  unsigned int stx_mask, stx_blksize;
  unsigned long long stx_attributes;
  unsigned int stx_nlink, stx_uid, stx_gid;
  unsigned short stx_mode, __statx_pad1[1];
  unsigned long long stx_ino, stx_size, stx_blocks, stx_attributes_mask;
  struct statx_timestamp stx_atime, stx_btime, stx_ctime, stx_mtime;
  unsigned int stx_rdev_major, stx_rdev_minor, stx_dev_major, stx_dev_minor;
  unsigned long long __statx_pad2[14];
};
#define STATX_TYPE 0x0001U
#define STATX_MODE 0x0002U
#define STATX_NLINK 0x0004U
#define STATX_UID 0x0008U
#define STATX_GID 0x0010U
#define STATX_ATIME 0x0020U
#define STATX_MTIME 0x0040U
#define STATX_CTIME 0x0080U
#define STATX_INO 0x0100U
#define STATX_SIZE 0x0200U
#define STATX_BLOCKS 0x0400U
#define STATX_BASIC_STATS 0x07ffU
#define STATX_BTIME 0x0800U
#define STATX_ALL 0x0fffU
extern int statx(int, const char *restrict, int, unsigned int, struct statx *restrict);
#endif
