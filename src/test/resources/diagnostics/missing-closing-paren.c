void g(int);
void f(int a)
{
	g(a;
	if (a > 1
		g(2);
}
