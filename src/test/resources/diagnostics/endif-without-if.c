int f(void) { return 0; }
#endif
#else
#elif 1
