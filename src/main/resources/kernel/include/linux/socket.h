#ifndef _LINUX_SOCKET_H
#define _LINUX_SOCKET_H
#include <linux/uio.h>
#include <linux/types.h>
#include <linux/compiler.h>
#endif
