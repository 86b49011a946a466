struct s { int b : 3; int c; } s; int f(void) { register int r; int a[3]; &s.b; &r; &a; &f; &*a; &a[1]; &s.c; &5; &(s.c + 1); return 0; }
