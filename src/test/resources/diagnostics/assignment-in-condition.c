int g(void);
int f(int a, int b)
{
	if (a = b) return 1;
	while (a = g()) b++;
	if ((a = b)) return 2;
	if (a == b == 1) return 3;
	if (a < b < 3) return 4;
	if (a & b == 1) return 5;
	if (a | b & 3) return 6;
	if (a << b + 1) return 7;
	if (a && b || a) return 8;
	if (!a & b) return 9;
	return a ? b : a = 1;
}
