int x; int f(void) { int a[3]; int l; return (&x == 0) + (&l != 0) + (f == 0); }
