void v(int a) { return a; }
int i(void) { return; }
int *p(void) { return 5; }
int n(void) { return "x"; }
char *c(const char *s) { return s; }
struct s { int a; } g;
int st(void) { return g; }
struct s sn(void) { return 1; }
int *local(void) { int x = 1; return &x; }
char *arr(void) { char b[5]; b[0] = 0; return b; }
int nothing(void) { }
int some(int a) { if (a) return 1; }
double *d(int *x) { return x; }
