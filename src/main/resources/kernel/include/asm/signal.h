#ifndef _ASM_X86_SIGNAL_H
#define _ASM_X86_SIGNAL_H
#include <linux/signal.h>
#endif
