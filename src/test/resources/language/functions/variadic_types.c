// va_arg of every type that survives promotion, pointers and function pointers among them.
#include <stdarg.h>
#include <stdio.h>

enum e { FIRST, SECOND = 7 };
typedef int (*op)(int, int);

static int sub(int a, int b) { return a - b; }

static void show(const char *types, ...)
{
	va_list ap;

	va_start(ap, types);
	for (; *types; types++)
		switch (*types) {
		case 'c': printf("char %c\n", va_arg(ap, int)); break;
		case 'h': printf("short %d\n", (short)va_arg(ap, int)); break;
		case 'i': printf("int %d\n", va_arg(ap, int)); break;
		case 'u': printf("unsigned %u\n", va_arg(ap, unsigned)); break;
		case 'l': printf("long %ld\n", va_arg(ap, long)); break;
		case 'U': printf("unsigned long long %llu\n", va_arg(ap, unsigned long long)); break;
		case 'd': printf("double %g\n", va_arg(ap, double)); break;
		case 's': printf("text %s\n", va_arg(ap, char *)); break;
		case 'p': printf("int * %d\n", *va_arg(ap, int *)); break;
		case 'v': printf("array %d\n", va_arg(ap, int *)[2]); break;
		case 'f': printf("call %d\n", va_arg(ap, op)(10, 3)); break;
		case 'e': printf("enum %d\n", va_arg(ap, enum e)); break;
		case 'b': printf("bool %d\n", (_Bool)va_arg(ap, int)); break;
		case '0': printf("null %d\n", va_arg(ap, void *) == 0); break;
		}
	va_end(ap);
}

int main(void)
{
	int v[] = {1, 2, 3}, n = 42;
	_Bool t = 9;
	float f = 2.5f;
	short s = -3;
	unsigned char uc = 200;

	show("chiulU", 'x', s, -1, -1, 1L << 40, -1LL);
	// expect: char x
	// expect: short -3
	// expect: int -1
	// expect: unsigned 4294967295
	// expect: long 1099511627776
	// expect: unsigned long long 18446744073709551615
	show("ddd", 1.5, f, (double)n);
	// expect: double 1.5
	// expect: double 2.5
	// expect: double 42
	show("spvf0", "hello", &n, v, sub, (void *)0);
	// expect: text hello
	// expect: int * 42
	// expect: array 3
	// expect: call 7
	// expect: null 1
	show("iieeb", uc, uc << 1, SECOND, FIRST, t);
	// expect: int 200
	// expect: int 400
	// expect: enum 7
	// expect: enum 0
	// expect: bool 1
	show("idididididididi", 1, 1., 2, 2., 3, 3., 4, 4., 5, 5., 6, 6., 7, 7., 8);
	// expect: int 1
	// expect: double 1
	// expect: int 2
	// expect: double 2
	// expect: int 3
	// expect: double 3
	// expect: int 4
	// expect: double 4
	// expect: int 5
	// expect: double 5
	// expect: int 6
	// expect: double 6
	// expect: int 7
	// expect: double 7
	// expect: int 8
	show("");
	return 0;
}
