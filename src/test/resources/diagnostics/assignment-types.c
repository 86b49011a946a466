struct a { int x; }; struct b { int x; };
int f(int i, int *p, char *c, struct a *a, struct b *b, struct a va, void *v, const int *ci, int (*fn)(void))
{
	i = p; p = i; p = c; a = b; va = *b; va = i; i = va; v = p; p = v; p = ci; v = ci; c = 0; p = 1; fn = p; p = fn; v = fn;
	return 0;
}
