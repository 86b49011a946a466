#ifndef _LINUX_MEMORY_H
#define _LINUX_MEMORY_H
#include <linux/mm.h>
#endif
