int f(int a, int b)
{
	if (a)
		if (b)
			return 1;
	else
		return 2;
	for (;;)
		if (a)
			break;
		else
			a++;
	return 3;
}
