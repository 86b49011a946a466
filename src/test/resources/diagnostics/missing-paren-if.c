int f(int a)
{
	if a > 3
		return 1;
	while a
		a--;
	return 0;
}
