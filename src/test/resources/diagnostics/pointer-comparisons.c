int f(int *p, char *c, void *v, int i, long *l)
{
	return (p == c) + (p == i) + (p == 0) + (v == p) + (p < i) + (p < 0) + (p == 5) + (i == p) + (p > l) + (p != l);
}
