int f(void) { return g(1); }
static int g(int a) { return a; }
