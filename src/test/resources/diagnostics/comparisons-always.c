int f(unsigned u, unsigned char c, int a, char s)
{
	if (u < 0) return 1;
	if (u >= 0) return 2;
	if (c > 255) return 3;
	if (c == 300) return 4;
	if (a == a) return 5;
	if (s == 200) return 6;
	if (u == -1) return 7;
	if (a < u) return 8;
	if (f) return 9;
	if (&a) return 10;
	if ("x" == "y") return 11;
	return 0;
}
