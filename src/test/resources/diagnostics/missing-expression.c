int f(int a)
{
	a = ;
	a = a + ;
	a = (a * );
	return a[];
}
