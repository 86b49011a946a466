#ifndef _ASM_X86_IRQ_H
#define _ASM_X86_IRQ_H
#include <linux/types.h>
#endif
