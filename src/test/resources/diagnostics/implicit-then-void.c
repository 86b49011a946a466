int f(void) { g(1); return 0; }
void g(int a) { (void)a; }
