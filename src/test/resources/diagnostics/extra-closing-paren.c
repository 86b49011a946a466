void g(int);
void f(void) { g(1)); g(2); }
