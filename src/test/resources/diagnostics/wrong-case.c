extern int Foo(int); struct s { int Value; }; int f(struct s *p) { Int x = 1; return foo(1) + p->value; }
