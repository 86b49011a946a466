int f(int a, int b, int c)
{
	if (a & 1 == 0) b = 1;
	if (a && b || c) b = 2;
	if (!a == 2) b = 3;
	if (!a & 3) b = 4;
	b = a << 1 + 2;
	b = a + 1 << 2;
	b = a | b & c;
	b = a & b + c;
	if (a = 2) b = 5;
	while (b = c) c--;
	if (a < b < c) b = 6;
	if ((a == b)) b = 7;
	return b;
}
