/* Recursive Fibonacci: 1,028,457 calls. */
static int fib(int n)
{
	if (n < 2)
		return n;
	return fib(n - 1) + fib(n - 2);
}

unsigned long bench(void)
{
	return fib(28);
}
