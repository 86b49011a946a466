struct a { int x; }; struct b { int x; };
int f(int i, char *c, struct b *b, struct a va, const char *cc)
{
	int x = c, *p = i, *q = c;
	struct a *a = b, vb = i;
	char *d = cc;
	int y = va;
	return x + y + *p + *q + a->x + vb.x + *d;
}
