struct s { int a; };
int g(int *p, char *s, struct s v, struct s *q, int n);
int f(int i, struct s v, long *l, const char *c)
{
	g(i, c, v, &v, i);
	g(l, l, i, v, &i);
	g(&i, "x", v, 0, 1.5);
	return g(0, 0, v, &i, v);
}
