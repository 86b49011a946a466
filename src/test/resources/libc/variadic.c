/* va_list through the v functions, and variadic functions of a program's own. */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

static int say(const char *format, ...)
{
	va_list list;
	int n;

	va_start(list, format);
	n = vprintf(format, list);
	va_end(list);
	return n;
}

static char *twice(const char *format, ...)
{
	char *made, small[8];
	va_list list, again;

	va_start(list, format);
	va_copy(again, list);
	vasprintf(&made, format, list);
	vsnprintf(small, sizeof small, format, again);
	va_end(again);
	va_end(list);
	printf("[%s] ", small);
	return made;
}

static int scan(const char *text, const char *format, ...)
{
	va_list list;
	int n;

	va_start(list, format);
	n = vsscanf(text, format, list);
	va_end(list);
	return n;
}

static double sum(int count, ...)
{
	double total = 0;
	va_list list;

	va_start(list, count);
	for (int i = 0; i < count; i++)
		total += i % 2 ? va_arg(list, double) : va_arg(list, int);
	va_end(list);
	return total;
}

static void rest(int n, va_list list)
{
	while (n--)
		printf("%s ", va_arg(list, char *));
}

static void first(int n, ...)
{
	va_list list;

	va_start(list, n);
	printf("%d: ", va_arg(list, int));
	rest(n, list);
	vfprintf(stdout, "\n", list);
	va_end(list);
}

int main(void)
{
	char word[20];
	double d;
	int a;

	a = say("%s %d %.2f %c %p\n", "text", 5, 2.5, 'c', NULL);
	printf("%d %g\n", a, sum(4, 1, 2.5, 3, 4.25));
	printf("%s\n", twice("%d-%s-%g", 3, "longer", 1.5));
	a = scan("12 2.5 word", "%d %lf %s", &a, &d, word);
	printf("%d %g %s\n", a, d, word);
	first(3, 7, "a", "b", "c");
	return 0;
}
