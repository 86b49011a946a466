int f(int a)
{
	a = 1 / 0;
	a = 1 % 0;
	a /= 0;
	a %= 0;
	a = a / (1 - 1);
	double d = 1.0 / 0;
	return a + d;
}
