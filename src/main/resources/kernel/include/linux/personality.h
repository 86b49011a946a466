#ifndef _LINUX_PERSONALITY_H
#define _LINUX_PERSONALITY_H
#include <linux/types.h>
#endif
