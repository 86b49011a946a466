void v(void);
void w;
void a[3];
int f(void x, int y);
int g(void *p)
{
	int r = v();
	if (v()) r = 1;
	*p = 3;
	p->x = 1;
	r += v();
	return v() + *p;
}
