int g(void);
int f(int a)
{
	if (a)
		g();
		g();
	for (int i = 0; i < a; i++)
		g();
		a--;
	while (a > 0)
		a--;
		g();
	if (a) g(); g();
	if (a)
		g();
	else
		g();
		g();
	return a;
}
