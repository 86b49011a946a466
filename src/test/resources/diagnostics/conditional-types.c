struct s { int a; } g;
int f(int a, int *p, char *c, void *v)
{
	int r = a ? p : 0;
	p = a ? p : c;
	p = a ? p : 5;
	r = a ? g : 1;
	r = g ? 1 : 2;
	if (g) r = 3;
	while ("x") r++;
	p = a ? v : p;
	r = !g + -p + ~c + *a;
	r = p % 2 + c * 3 + p / p;
	r = 1.5 % 2 + (1.5 & 1) + ~1.5 + (1.5 << 1);
	a && g;
	return p == c || p < 3 || v == a;
}
