int f(int); int f(char); int g(void); long g(void); static int h(void); int h(void) { return 0; } int k(void); static int k(void) { return 1; } int l(); int l(char c); int m(int a, ...); int m(int a);
void n(int *p) { } void n(char *p);
