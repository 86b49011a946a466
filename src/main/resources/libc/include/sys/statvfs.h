#ifndef _SYS_STATVFS_H
#define _SYS_STATVFS_H
#include <sys/types.h>
struct statvfs {
  unsigned long f_bsize, f_frsize, f_blocks, f_bfree, f_bavail, f_files, f_ffree, f_favail, f_fsid, f_flag, f_namemax;
  int __f_spare[6];
};
enum { ST_RDONLY = 1, ST_NOSUID = 2 };
#define ST_RDONLY ST_RDONLY
#define ST_NOSUID ST_NOSUID
extern int statvfs(const char *restrict, struct statvfs *restrict);
extern int fstatvfs(int, struct statvfs *);
#endif
