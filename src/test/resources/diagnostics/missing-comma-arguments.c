int g(int a, int b);
int f(int a, int b)
{
	return g(a b);
}
