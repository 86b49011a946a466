struct s { int a; };
int f(int *p, char *c, int i, struct s s, void *v)
{
	int *a = i ? p : c;
	int *b = i ? p : 1;
	int *d = i ? p : v;
	int *e = i ? p : 0;
	i ? s : p; i ? (void)0 : i; s ? 1 : 2;
	return *a + *b + *d + *e;
}
