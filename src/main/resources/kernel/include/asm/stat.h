#ifndef _ASM_X86_STAT_H
#define _ASM_X86_STAT_H
#include <linux/stat.h>
#endif
