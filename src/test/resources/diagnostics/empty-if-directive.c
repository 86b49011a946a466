#if
int a;
#elif
#endif
#ifdef
#endif
#ifndef 3
#endif
#if 1 +
#endif
#if (1
#endif
#define
#define 3
#undef
#include
int b;
