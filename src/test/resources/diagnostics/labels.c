int f(int a)
{
	goto missing;
again:
	a++;
again:
	if (a) goto agian;
unused:
	return a;
}
