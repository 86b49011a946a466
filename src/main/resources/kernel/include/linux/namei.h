#ifndef _LINUX_NAMEI_H
#define _LINUX_NAMEI_H
#include <linux/fs.h>
#include <linux/kernel.h>
#include <linux/path.h>
#include <linux/fcntl.h>
#include <linux/errno.h>
#define LOOKUP_FOLLOW 0x0001
#define LOOKUP_DIRECTORY 0x0002
int kern_path(const char *name, unsigned int flags, struct path *path);
#endif
