int f(void) { return g(1) + g(2); }
int h(void) { return g(3); }
