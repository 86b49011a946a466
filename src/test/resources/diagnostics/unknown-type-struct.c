struct thing { int a; };
thing t;
int f(void) { thing *p = 0; return p == 0; }
