#ifndef _LINUX_SWAP_H
#define _LINUX_SWAP_H
#include <linux/mm.h>
#endif
