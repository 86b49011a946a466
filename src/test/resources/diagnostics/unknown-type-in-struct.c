struct s { foo_t a; int b; };
int f(struct s *p) { return p->b; }
