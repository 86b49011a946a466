int f(); static int g() { return 0; } int (*p)(); struct s { int (*cb)(); }; typedef int fn(); int h(int (*cb)()); int k(void) { int l(); return g() + f(1); }
