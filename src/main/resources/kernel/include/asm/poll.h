#ifndef _ASM_X86_POLL_H
#define _ASM_X86_POLL_H
#include <linux/poll.h>
#endif
