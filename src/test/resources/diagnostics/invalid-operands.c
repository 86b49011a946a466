struct s { int a; };
int f(struct s a, struct s b, int *p, int *q, double d, int i, void *v)
{
	a + b; a + 1; p + q; p * 2; d % 2; d & 1; i << d; a == b; a && i; !a; -p; ~d; -a; p - 1.5; p / q; p == d; p & 1; v + 1; p - v; +p; i ? a : 1; a < b; !v;
	return 0;
}
