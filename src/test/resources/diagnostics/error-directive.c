#ifndef CONFIG_X
#error "you need X"
#warning this is old
#endif
int f(void) { return 0; }
