#ifndef _ASM_X86_PARAM_H
#define _ASM_X86_PARAM_H
#define HZ 250
#define USER_HZ 100
#define CLOCKS_PER_SEC USER_HZ
#define EXEC_PAGESIZE 4096
#endif
