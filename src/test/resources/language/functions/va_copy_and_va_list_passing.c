// va_copy keeps a place; a va_list given to a function or by pointer goes on where that left it.
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

static int take(va_list *ap) { return va_arg(*ap, int); }
static int sum3(va_list ap) { int a = va_arg(ap, int), b = va_arg(ap, int); return a + b + va_arg(ap, int); }

static int f(int n, ...)
{
	va_list ap, copy, again;
	int a, b, c;

	va_start(ap, n);
	a = va_arg(ap, int);
	va_copy(copy, ap);
	b = sum3(ap);
	c = sum3(copy);
	va_end(copy);
	va_end(ap);
	printf("%d %d %d\n", a, b, c);
	va_start(ap, n);
	a = take(&ap);
	b = take(&ap);
	va_copy(again, ap);
	c = take(&ap);
	printf("%d %d %d %d\n", a, b, c, take(&again));
	va_end(again);
	va_end(ap);
	return n;
}

static char *join(char *to, ...)
{
	va_list ap;
	size_t length = 0;
	char *s;

	va_start(ap, to);
	while ((s = va_arg(ap, char *)))
		length += strlen(s);
	va_end(ap);
	va_start(ap, to);
	*to = 0;
	while ((s = va_arg(ap, char *)))
		strcat(to, s);
	va_end(ap);
	printf("%zu\n", length);
	return to;
}

static int vsay(const char *format, va_list ap)
{
	va_list second;
	char text[64];
	int n;

	va_copy(second, ap);
	n = vsnprintf(0, 0, format, ap);
	vsnprintf(text, sizeof text, format, second);
	va_end(second);
	printf("%d [%s]\n", n, text);
	return n;
}

static int say(const char *format, ...)
{
	va_list ap;

	va_start(ap, format);
	int n = vsay(format, ap);
	va_end(ap);
	return n;
}

int main(void)
{
	char buffer[64];

	f(5, 1, 2, 3, 4, 5);
	// expect: 1 9 9
	// expect: 1 2 3 3
	printf("%s\n", join(buffer, "one", "-", "two", (char *)0));
	// expect: 7
	// expect: one-two
	say("%d %s %g %c", 1, "two", 3.5, '4'); // expect: 11 [1 two 3.5 4]
	say("%s", say("nested %d", 7) > 5 ? "long" : "short");
	// expect: 8 [nested 7]
	// expect: 4 [long]
	return 0;
}
