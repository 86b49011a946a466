int f(int a, int b { return a; }
int g(int a; int b) { return a; }
int h(void) { return 0 }
int i(void) { return 0; };
k(void) { return 1; }
static l(a, b) { return a + b; }
int m(int a, a) { return 0; }
int n(int a, int a) { return 0; }
int o[3](void); int p(void)[3]; int q(void)(void); int r(void) = 0; auto int s; register int t; void u(void v); inline int w;
