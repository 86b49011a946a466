#ifndef _ASM_X86_PROCESSOR_H
#define _ASM_X86_PROCESSOR_H
#include <linux/types.h>
#include <asm/current.h>
#include <asm/page.h>
#include <linux/math64.h>
#include <linux/err.h>
#include <linux/irqflags.h>
#endif
