#ifndef _DIRENT_H
#define _DIRENT_H
#include <bits/size_t.h>
typedef long ssize_t;
typedef unsigned long ino_t;
struct dirent {
  unsigned long d_ino;
  long d_off;
  unsigned short d_reclen;
  unsigned char d_type;
  char d_name[256];
};
enum { DT_UNKNOWN = 0, DT_FIFO = 1, DT_CHR = 2, DT_DIR = 4, DT_BLK = 6, DT_REG = 8, DT_LNK = 10, DT_SOCK = 12, DT_WHT = 14 };
#define DT_UNKNOWN DT_UNKNOWN
#define DT_FIFO DT_FIFO
#define DT_CHR DT_CHR
#define DT_DIR DT_DIR
#define DT_BLK DT_BLK
#define DT_REG DT_REG
#define DT_LNK DT_LNK
#define DT_SOCK DT_SOCK
typedef struct __dirstream DIR;
extern DIR *opendir(const char *);
extern DIR *fdopendir(int);
extern int closedir(DIR *);
extern struct dirent *readdir(DIR *);
extern void rewinddir(DIR *);
extern long telldir(DIR *);
extern void seekdir(DIR *, long);
extern int dirfd(DIR *);
extern int scandir(const char *restrict, struct dirent ***restrict, int (*)(const struct dirent *), int (*)(const struct dirent **, const struct dirent **));
extern int alphasort(const struct dirent **, const struct dirent **);
#define d_fileno d_ino
extern struct dirent *readdir64(DIR *);
extern int readdir_r(DIR *restrict, struct dirent *restrict, struct dirent **restrict);
extern int versionsort(const struct dirent **, const struct dirent **);
#endif
