// A variadic function that forwards to others: loggers, wrappers with own formats, recursion over va_list.
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

static char output[256];
static int level = 2;

static int append(const char *format, va_list ap)
{
	size_t n = strlen(output);

	return vsnprintf(output + n, sizeof output - n, format, ap);
}

static int log_at(int l, const char *format, ...)
{
	va_list ap;
	int n = 0;

	if (l > level)
		return 0;
	va_start(ap, format);
	n = append(format, ap);
	va_end(ap);
	return n;
}

#define err(fmt, ...) log_at(1, "E:" fmt ";", ##__VA_ARGS__)
#define dbg(fmt, args...) log_at(3, "D:" fmt ";", ##args)
#define info(...) log_at(2, __VA_ARGS__)

static int max(int n, va_list *ap)
{
	int v = va_arg(*ap, int);

	if (n == 1)
		return v;
	int rest = max(n - 1, ap);
	return v > rest ? v : rest;
}

static int max_of(int n, ...)
{
	va_list ap;

	va_start(ap, n);
	int m = max(n, &ap);
	va_end(ap);
	return m;
}

static double mean(const char *types, ...)
{
	va_list ap;
	double sum = 0;
	int n = 0;

	va_start(ap, types);
	for (const char *t = types; *t; t++, n++)
		sum += *t == 'd' ? va_arg(ap, double) : *t == 'l' ? va_arg(ap, long) : va_arg(ap, int);
	va_end(ap);
	return n ? sum / n : 0;
}

int main(void)
{
	printf("%d\n", err("open %s: %d", "/dev/x", -2)); // expect: 18
	printf("%d\n", dbg("unseen %d", 1));    // expect: 0
	printf("%d\n", info("%c%5.1f|%-4s|", 'x', 2.25, "ab")); // expect: 12
	err("plain");
	printf("%s\n", output);                 // expect: E:open /dev/x: -2;x  2.2|ab  |E:plain;
	printf("%d\n", max_of(7, 3, -5, 12, 8, 40, 1, 39)); // expect: 40
	printf("%g %g\n", mean("idl", 1, 2.5, 1L << 33), mean("")); // expect: 2.86331e+09 0
	return 0;
}
