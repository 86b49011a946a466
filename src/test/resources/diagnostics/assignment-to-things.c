int g(void);
enum e { A };
int f(const int c, int n)
{
	int arr[3], brr[3];
	const char *s = "x";
	arr = brr;
	arr = { 1, 2, 3 };
	5 = n;
	n + 1 = 2;
	g() = 3;
	A = 4;
	c = 5;
	s[0] = 'y';
	f = 0;
	n++ = 1;
	(char)n = 2;
	&n = 0;
	return 0;
}
