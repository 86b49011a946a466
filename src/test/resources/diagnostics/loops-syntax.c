int f(int a)
{
	for (a = 0, a < 5; a++) ;
	while a { }
	do a++; while (a)
	do { a--; }
	return a;
}
