#ifndef _SYS_SYSMACROS_H
#define _SYS_SYSMACROS_H
extern unsigned int gnu_dev_major(unsigned long);
extern unsigned int gnu_dev_minor(unsigned long);
extern unsigned long gnu_dev_makedev(unsigned int, unsigned int);
#define major(dev) gnu_dev_major(dev)
#define minor(dev) gnu_dev_minor(dev)
#define makedev(maj, min) gnu_dev_makedev(maj, min)
#endif
