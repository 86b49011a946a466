int f(int a, unsigned long b, char c)
{
	a = 1 << 32;
	a = 1 << -1;
	a = a << 40;
	a = 1 << 31;
	a = 3 << 31;
	b = 1UL << 64;
	b = 1 << 33UL;
	c = c << 9;
	a <<= 33;
	a = -1 << 3;
	return a >> 32;
}
