// ++ and -- on bytes, shorts, longs, floats, doubles, pointers, _Bool and enums.
#include <stdbool.h>
#include <stdio.h>

enum e { A, B, C };

int main(void)
{
	unsigned char uc = 255;
	signed char sc = 127;
	short s = -32768;
	unsigned long ul = 0;
	float f = 0.5f;
	double d = -0.5;
	_Bool b = 0;
	enum e e = A;
	int v[3] = {1, 2, 3}, *p = v;
	char *texts[] = {"one", "two"}, **t = texts;
	struct { int x, y; } pts[2] = {{1, 2}, {3, 4}}, *q = pts;

	printf("%d %d\n", uc++, uc);            // expect: 255 255
	printf("%d %d\n", ++sc, sc);            // expect: -128 127
	printf("%d\n", s--);                    // expect: -32768
	printf("%d\n", s);                      // expect: 32767
	printf("%lx\n", --ul);                  // expect: ffffffffffffffff
	printf("%g\n", f++);                    // expect: 0.5
	printf("%g\n", ++f);                    // expect: 2.5
	printf("%g\n", d--);                    // expect: -0.5
	printf("%g\n", d);                      // expect: -1.5
	printf("%d\n", b++);                    // expect: 0
	printf("%d\n", ++b);                    // expect: 1
	printf("%d\n", b--);                    // expect: 1
	printf("%d\n", b--);                    // expect: 0
	printf("%d\n", b);                      // expect: 1
	e++;
	printf("%d\n", e++ == B);               // expect: 1
	printf("%d\n", e == C);                 // expect: 1
	printf("%d\n", *p++ + *++p);            // expect: 4
	printf("%d\n", *--p);                   // expect: 2
	printf("%s\n", *t++);                   // expect: one
	printf("%s\n", *t + 1);                 // expect: wo
	printf("%d\n", (++q)->y);               // expect: 4
	printf("%d\n", q--->x);                 // expect: 3
	printf("%d\n", q->x);                   // expect: 1
	return 0;
}
