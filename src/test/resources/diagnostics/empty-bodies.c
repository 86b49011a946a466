int g(void);
int f(int a)
{
	if (a);
	if (a == 1); { g(); }
	if (a) ; else ;
	for (int i = 0; i < a; i++);
		g();
	while (a--);
	while (a > 3);
	{
		g();
	}
	do ; while (a);
	return 0;
}
