int f(void)
{
	int n = 0;

	for (struct t { int x; } v = { 0 }; v.x < 3; v.x++)
		n++;
	for (static int i = 0; i < 3; i++)
		n++;
	for (extern int e; e < 3; e++)
		n++;
	for (typedef short T; n < 3; n++)
		;
	for (enum { A, B } k = A; k < B; k++)
		n++;
	for (union u { int x; } w = { 0 }; w.x < 1; w.x++)
		n++;
	for (int g(void), j = 0; j < 3; j++)
		n++;
	return n;
}
