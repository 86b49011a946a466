int g(int);
int f(int a, int *p)
{
	a;
	a + 1;
	a == 2;
	*p;
	*p++;
	g;
	g(1), a;
	a ? 1 : 2;
	"text";
	5;
	!a;
	(void)a;
	a < 3;
	p[1];
	-a;
	for (a; a < 3; a + 1) ;
	return 0;
}
