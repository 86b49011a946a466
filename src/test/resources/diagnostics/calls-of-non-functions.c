int x; int *p; struct s { int a; } s;
int f(void) { x(); p(1); s(); 1(); "a"(); f()(); s.a(); (x + 1)(2); return 0; }
