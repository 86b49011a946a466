int puts(const char *s);
int f(void)
{
	puts(“hello”);
	return ‘a’;
}
