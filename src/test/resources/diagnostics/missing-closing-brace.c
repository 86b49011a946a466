static int f(int a)
{
	if (a) {
		return 1;
	return 0;
}
static int g(void)
{
	return f(1);
}
