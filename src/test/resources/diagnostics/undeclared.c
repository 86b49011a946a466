int f(void)
{
	x = 1;
	y = x + z;
	return x;
}
int g(void) { return x; }
