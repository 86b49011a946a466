void g(void);
int f(int a) { int x = g(); x = g() + 1; x = !g(); if (g()) x = 2; f(g()); return g(); }
