int g(void); int v; static int *p = &v + 1; int a = v; int b = g(); int c[v]; static int d[] = { 1, v }; enum { E = v };
struct s { int x : v; int y[v]; };
int f(int n) { static int s = n; static int *q = &n; switch (n) { case 1: ; } _Static_assert(n, "no"); return s; }
int *ok = &v; int (*fn)(void) = g; long addr = (long)&v; int bad = (int)&v; char *str = "abc" + 1; int *arr[] = { &v, 0, ok };
