#if 1
#else
#else
#elif 2
#endif
int f(void) { return 0; }
