#ifndef _SYS_FILE_H
#define _SYS_FILE_H
#include <fcntl.h>
extern int flock(int, int);
#endif
