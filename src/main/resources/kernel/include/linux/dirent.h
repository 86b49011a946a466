#ifndef _LINUX_DIRENT_H
#define _LINUX_DIRENT_H
#include <linux/types.h>
#endif
