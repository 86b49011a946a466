#ifndef _LINUX_UNISTD_H_
#define _LINUX_UNISTD_H_
#include <linux/types.h>
#endif
