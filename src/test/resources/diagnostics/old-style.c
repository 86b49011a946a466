int f(a, b) int a; char *b; { return a + *b; }
int g(a) int b; { return 0; }
int h(a, b) { return a + b; }
int i(a); int j(int a) int a; { return a; }
int k() { return f(1, "x"); }
