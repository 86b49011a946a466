// Precedence where people guess wrong: shifts below +, & below ==, unary above cast chains, ?: to the right.
#include <stdio.h>

int main(void)
{
	int a = 6, b = 3, c = 1, v[4] = {10, 20, 30, 40}, *p = v;

	printf("%d\n", a & b == 3);             // expect: 0
	printf("%d\n", (a & b) == 3);           // expect: 0
	printf("%d\n", 1 << 2 + 3);             // expect: 32
	printf("%d\n", a ^ b & c | 8);          // expect: 15
	printf("%d\n", !a == 0);                // expect: 1
	printf("%d\n", ~a & 7);                 // expect: 1
	printf("%d\n", -a % 4 * 2);             // expect: -4
	printf("%d\n", a - b - c);              // expect: 2
	printf("%d\n", *p++ + *p);              // expect: 30
	printf("%d\n", ++*p);                   // expect: 21
	printf("%d\n", (*p)++ * 2);             // expect: 42
	printf("%d\n", *++p);                   // expect: 30
	printf("%d\n", -1 < 0 < 1);             // expect: 0
	printf("%d\n", 3 > 2 > 1);              // expect: 0
	printf("%d\n", c ? a : b ? 100 : 200);  // expect: 6
	printf("%d\n", 0 ? a : 0 ? 100 : 200);  // expect: 200
	printf("%d\n", a || b && 0);            // expect: 1
	printf("%d\n", (int)3.9 * 2);           // expect: 6
	printf("%d\n", (int)(3.9 * 2));         // expect: 7
	printf("%d\n", sizeof(char)*3 + 1 > 3); // expect: 1
	printf("%d\n", a = b == 3);             // expect: 1
	printf("%d\n", a -= b += c);            // expect: -3
	return 0;
}
