#ifndef _ERRNO_H
#define _ERRNO_H
#include <features.h>
#include <bits/errno_values.h>
extern int *__errno_location(void);
#define errno (*__errno_location())
extern char *program_invocation_name, *program_invocation_short_name;
typedef int error_t;
#endif
