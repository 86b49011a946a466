#ifndef __LINUX_FILE_H
#define __LINUX_FILE_H
#include <linux/compiler.h>
#include <linux/types.h>
#include <linux/errno.h>
struct file;
struct file *fget(unsigned int fd);
void fput(struct file *file);
#endif
