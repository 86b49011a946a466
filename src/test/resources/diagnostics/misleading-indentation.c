int g(int); int f(int a)
{
	if (a)
		g(1);
		g(2);
	for (a = 0; a < 3; a++)
		g(a);
		g(3);
	while (a)
		a--;
		g(4);
	if (a) g(1); g(2);
	if (a)
		g(1);
	else
		g(2);
		g(3);
	return 0;
}
