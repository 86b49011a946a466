int f(int a)
{
	if a > 1
		return 2;
	return 1;
}
