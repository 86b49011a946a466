#ifndef _SYS_IOCTL_H
#define _SYS_IOCTL_H
#include <asm/ioctls.h>
struct winsize {
  unsigned short ws_row, ws_col, ws_xpixel, ws_ypixel;
};
extern int ioctl(int, unsigned long, ...);
#endif
