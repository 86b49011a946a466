#ifndef _ASM_X86_PTRACE_H
#define _ASM_X86_PTRACE_H
#include <asm/page.h>
#include <linux/types.h>
#endif
