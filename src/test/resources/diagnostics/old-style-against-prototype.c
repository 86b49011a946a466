int fewer(int x, int y);
int fewer(x) int x; { return x; }
int none(int x);
int none() { return 0; }
int wider(long);
int wider(a) int a; { return a; }
int pointer(int *p);
int pointer(p) char *p; { return *p; }
int same(int);
int same(a) int a; { return a; }
int twice(a, a) int a; { return a; }
int nothing(a) void a; { return 0; }
int later(void, int b) { return b; }
int qualified(const void) { return 0; }
int named(void v) { return 0; }
