int f(void)
{
	return 0; /* never closed
}
