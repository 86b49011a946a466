int g(int a);
int f(int a, int b)
{
	if (a =! b) b = 1;
	if (a =< b) b = 2;
	if (a => b) b = 3;
	if (a <> b) b = 4;
	b =+ 3;
	a == 5;
	g(a) == 3;
	b = a == 3 ? 1, 2 : 3;
	return a =- 1;
}
