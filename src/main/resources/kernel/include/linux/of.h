#ifndef _LINUX_OF_H
#define _LINUX_OF_H
#include <linux/types.h>
#include <linux/mod_devicetable.h>
#include <linux/list.h>
#define of_match_ptr(_ptr) NULL
#endif
