int f(int a)
{
	if (a > 3
		return 1;
	if ((a > 4) && (a < 6)
		a = 2;
	return 0;
}
