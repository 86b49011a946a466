struct s { int a; const int b; };
const int x = 1; const struct s cs = { 1, 2 };
int f(const int p, struct s *s, const struct s *c, const int *q, const char str[])
{
	x = 2; p = 1; s->b = 1; c->a = 1; *q = 1; q[2] = 1; str[0] = 'x'; cs.a = 3;
	x++; --p; s->b += 1; x |= 2; *s = *c;
	return 0;
}
