// Calls of functions nobody declared yet: int results, promoted arguments, found at link time.
int main()
{
	char c = 65;
	short s = -2;
	int r;

	r = later(c, s);
	printf("%d\n", r);                      // expect: 648
	printf("%d %s\n", later(1, 2) + twice(4), "text"); // expect: 20 text
	puts("library");                        // expect: library
	r = strlen("five!") + abs(-3);
	printf("%d\n", r);                      // expect: 8
	printf("%d\n", narrow(300));            // expect: 44
	return 0;
}

later(a, b)
{
	return a * 10 + b;
}

int twice(n)
{
	return 2 * n;
}

int narrow(int n)
{
	return (char)n;
}
