int f(int n)
{
	for (int i = 0, i < n, i++)
		n++;
	for (int i = 0; i < n)
		n++;
	while () n++;
	do { n++; } while (n < 3)
	do n++;
	return n;
}
int g(int n)
{
	for (i = 0; i < n; i++) ;
	for (int j = 0; j < n; j++) ;
	return j;
}
