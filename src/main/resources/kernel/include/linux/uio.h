#ifndef __LINUX_UIO_H
#define __LINUX_UIO_H
#include <linux/kernel.h>
#include <linux/mm_types.h>
#include <linux/thread_info.h>
struct iovec {
	void __user *iov_base;
	size_t iov_len;
};
#endif
