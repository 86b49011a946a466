int *f(void) { int x = 1; return &x; } char *g(void) { static char b[3]; return b; } char *h(void) { char b[3]; return b; }
