#ifndef _LINUX_IOCTL_H
#define _LINUX_IOCTL_H
#define _IOC_NRBITS 8
#define _IOC_TYPEBITS 8
#define _IOC_SIZEBITS 14
#define _IOC_DIRBITS 2
#define _IOC_NRMASK ((1 << 8) - 1)
#define _IOC_TYPEMASK ((1 << 8) - 1)
#define _IOC_SIZEMASK ((1 << 14) - 1)
#define _IOC_DIRMASK ((1 << 2) - 1)
#define _IOC_NRSHIFT 0
#define _IOC_TYPESHIFT 8
#define _IOC_SIZESHIFT 16
#define _IOC_DIRSHIFT 30
#define _IOC_NONE 0U
#define _IOC_WRITE 1U
#define _IOC_READ 2U
#define _IOC(dir, type, nr, size) (((dir) << 30) | ((type) << 8) | ((nr) << 0) | ((size) << 16))
#define _IOC_TYPECHECK(t) (sizeof(t))
#define _IO(type, nr) _IOC(_IOC_NONE, (type), (nr), 0)
#define _IOR(type, nr, size) _IOC(_IOC_READ, (type), (nr), (_IOC_TYPECHECK(size)))
#define _IOW(type, nr, size) _IOC(_IOC_WRITE, (type), (nr), (_IOC_TYPECHECK(size)))
#define _IOWR(type, nr, size) _IOC(_IOC_READ | _IOC_WRITE, (type), (nr), (_IOC_TYPECHECK(size)))
#define _IOR_BAD(type, nr, size) _IOC(_IOC_READ, (type), (nr), sizeof(size))
#define _IOW_BAD(type, nr, size) _IOC(_IOC_WRITE, (type), (nr), sizeof(size))
#define _IOWR_BAD(type, nr, size) _IOC(_IOC_READ | _IOC_WRITE, (type), (nr), sizeof(size))
#define _IOC_DIR(nr) (((nr) >> 30) & _IOC_DIRMASK)
#define _IOC_TYPE(nr) (((nr) >> 8) & _IOC_TYPEMASK)
#define _IOC_NR(nr) (((nr) >> 0) & _IOC_NRMASK)
#define _IOC_SIZE(nr) (((nr) >> 16) & _IOC_SIZEMASK)
#define IOC_IN (_IOC_WRITE << 30)
#define IOC_OUT (_IOC_READ << 30)
#define IOC_INOUT ((_IOC_WRITE | _IOC_READ) << 30)
#define IOCSIZE_MASK (_IOC_SIZEMASK << 16)
#define IOCSIZE_SHIFT 16
#endif
