int f(int a) { int a; int b; int b; char b;  extern int d; int d; { int b; (void)b; } int e = 1, e = 2; typedef int q; int q; return 0; }
