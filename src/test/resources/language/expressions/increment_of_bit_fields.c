// ++, -- and compound assignment of bit-fields: their value is what fits, their neighbours stay.
#include <stdio.h>

struct f {
	unsigned a : 3;
	signed b : 3;
	unsigned c : 10;
	unsigned long long d : 40;
	_Bool e : 1;
	unsigned char g : 7;
};

int main(void)
{
	struct f f = {7, 3, 1023, (1ULL << 40) - 1, 0, 127}, *p = &f;

	printf("%u\n", f.a++);                  // expect: 7
	printf("%u\n", f.a);                    // expect: 0
	printf("%u\n", --f.a);                  // expect: 7
	printf("%d\n", f.b++);                  // expect: 3
	printf("%d\n", f.b);                    // expect: -4
	printf("%d\n", ++f.b);                  // expect: -3
	printf("%u\n", ++p->c);                 // expect: 0
	printf("%u\n", p->c--);                 // expect: 0
	printf("%u\n", p->c);                   // expect: 1023
	printf("%llx\n", (unsigned long long)++f.d); // expect: 0
	printf("%llx\n", (unsigned long long)--f.d); // expect: ffffffffff
	printf("%d %d\n", f.e++, f.e);          // expect: 0 0
	printf("%d\n", --f.e);                  // expect: 0
	printf("%d\n", f.g += 10);              // expect: 9
	printf("%d\n", f.g <<= 4);              // expect: 16
	printf("%d\n", f.b = 5);                // expect: -3
	printf("%d\n", (f.a = 12) + 1);         // expect: 5
	printf("%u %d %u %llx %d %d\n", f.a, f.b, f.c, (unsigned long long)f.d, f.e, f.g);
	// expect: 4 -3 1023 ffffffffff 0 16
	return 0;
}
