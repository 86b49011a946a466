int f(int a, int *p, char **q, struct u *s, void *v)
{
	*a = 1;
	a[0] = 2;
	a->x = 3;
	p.x = 4;
	p->x = 5;
	s->x = 6;
	*q = 7;
	q = *q;
	p = &5;
	p = &&a;
	v++;
	*v;
	p = p * 2;
	p = p + q;
	return p - q;
}
