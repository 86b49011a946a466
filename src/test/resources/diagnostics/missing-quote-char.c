int f(void)
{
	char c = 'a;
	char d = '';
	char e = 'ab';
	return c + d + e;
}
