#ifndef _LINUX_OF_PLATFORM_H
#define _LINUX_OF_PLATFORM_H
#include <linux/device.h>
#include <linux/of.h>
#include <linux/of_device.h>
#include <linux/platform_device.h>
#endif
