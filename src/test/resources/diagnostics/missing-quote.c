int puts(const char *s);
int main(void)
{
	puts("hello);
	puts("bye");
	return 0;
}
